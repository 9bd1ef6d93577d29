/** What one run of setup changed, and what only a person can do. */
export interface SetupReport {
  /** One line a change; empty when everything was there already. */
  readonly changed: readonly string[];
  /** What is left for the administrator, in order. */
  readonly checklist: readonly string[];
}

/** Collects what a run changes, in the order in which it does. */
export class Changes {
  readonly lines: string[] = [];

  note(line: string): void {
    this.lines.push(line);
  }
}

/** Something that setup needs and cannot make itself; the message says what to do. */
export class SetupBlocked extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SetupBlocked';
  }
}
