/** One figure beside its goal. */
export interface Line {
  readonly name: string;
  readonly measured: string;
  readonly goal: string;
  readonly isMet: boolean;
}

export function atMost(name: string, value: number, most: number, shown: (value: number) => string): Line {
  return { name, measured: shown(value), goal: `<= ${shown(most)}`, isMet: value <= most };
}

/** Prints the figures as a line of JSON; a goal that was missed ends the run with a fault. */
export function settle(bench: string, lines: readonly Line[]): void {
  console.log(
    JSON.stringify({ bench, figures: Object.fromEntries(lines.map(({ name, measured }) => [name, measured])) }),
  );
  const missed = lines.filter(({ isMet }) => !isMet);
  for (const { name, measured, goal } of missed) console.error(`Missed: ${name}: ${measured}, ${goal}`);
  if (missed.length > 0) process.exitCode = 1;
}
