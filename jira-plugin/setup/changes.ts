import type { SetupBlock } from '../../core';

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

/** Something that setup needs and cannot make itself; the screen says what to do. */
export class SetupBlocked extends Error {
  override readonly name = 'SetupBlocked';

  constructor(
    readonly block: SetupBlock,
    /** What it is about, by its name on Jira. */
    readonly about = '',
  ) {
    super(`${block} ${about}`.trimEnd());
  }
}
