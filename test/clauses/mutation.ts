/** One deliberate fault in the product's source that breaks exactly one clause of the process. */
export interface Mutation {
  readonly clause: string;
  /** From the project's root. */
  readonly file: string;
  /** Must occur in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** The source with the fault in it. Throws when the place to break is not there exactly once. */
export function mutate(source: string, { clause, file, find, replace }: Mutation): string {
  const places = source.split(find).length - 1;
  if (places !== 1) throw new Error(`${clause}: ${file} holds ${JSON.stringify(find)} ${places} times, not once`);
  return source.replace(find, () => replace);
}
