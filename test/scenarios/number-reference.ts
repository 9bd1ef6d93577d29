const REFERENCE = /\{\{\s*([^{}]+?)\.number\s*\}\}/g;

/** The names of the incidents whose numbers a subject asks for: `Re: Incident# {{A.number}} Vault`. */
export const numbersNamedIn = (subject: string): string[] => [...subject.matchAll(REFERENCE)].map(([, name]) => name!);

/** A subject with the numbers in place; throws when an incident that it names was given none. */
export function withNumbers(subject: string, numberOf: (name: string) => string | null): string {
  return subject.replace(REFERENCE, (reference, name: string) => {
    const number = numberOf(name);
    if (number === null) throw new Error(`${reference}: the incident ${name} was given no number`);
    return number;
  });
}
