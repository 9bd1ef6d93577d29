/** The clauses of the process, by letter: how many each chapter has. */
const CHAPTERS = { A: 4, B: 13, C: 5, D: 19, E: 6, F: 3, G: 2, H: 11, I: 9, J: 3, K: 3 } as const;

/** Every clause id, `A1` to `K3`, in the order of the process. */
export const CLAUSES: readonly string[] = Object.entries(CHAPTERS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);
