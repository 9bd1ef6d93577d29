/** What a rule finds: a sentence that says what is wrong and what to do; with its path where that is not the rule's own. */
export type Trouble = string | { readonly path: string; readonly say: string };

/** One rule, a row: its name is a fact about a sound package, its code is the vendor's key where the vendor has one. */
export interface Rule<Subject> {
  readonly name: string;
  readonly code: string;
  /** The file that is judged, or where in it. */
  readonly path: string;
  readonly find: (subject: Subject) => readonly Trouble[];
}

export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly code: string;
  readonly path: string;
  readonly say: string;
}

/** Every breach of a table of rules, in its order. */
export function findings<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  severity: Finding['severity'] = 'error',
): Finding[] {
  return rules.flatMap(({ name, code, path, find }) =>
    find(subject).map((trouble) => ({
      severity,
      rule: name,
      code,
      ...(typeof trouble === 'string' ? { path, say: trouble } : trouble),
    })),
  );
}

/** `[say]` where something is wrong, nothing where it is not. */
export const unless = (sound: boolean, say: string): string[] => (sound ? [] : [say]);
