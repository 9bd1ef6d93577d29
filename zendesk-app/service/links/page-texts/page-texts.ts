type Scores = Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;

/** What the pages behind mail links say in one language. `{…}` stands for what the page puts in. */
export interface PageTexts {
  /** A moment in words. `{weekday} {day} {month} {time}`. */
  readonly moment: string;
  /** A day in words. `{weekday} {day} {month}`. */
  readonly day: string;
  readonly confirm: {
    readonly title: string;
    /** `{agent} {day}` */
    readonly solution: string;
    readonly wrote: string;
    /** `{when}` */
    readonly closes: string;
    readonly yes: string;
    readonly no: string;
    readonly someoneElse: string;
  };
  readonly help: {
    readonly title: string;
    readonly label: string;
    readonly send: string;
    readonly reopen: string;
    readonly keeps: string;
    /** `{agent}` */
    readonly back: string;
    /** `{number}` */
    readonly final: string;
  };
  readonly supervisor: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly send: string;
  };
  readonly survey: {
    readonly title: string;
    readonly scores: Scores;
    readonly label: string;
    readonly send: string;
    readonly missing: string;
    readonly nothing: string;
  };
  readonly comment: {
    readonly title: string;
    readonly label: string;
    readonly send: string;
    readonly missing: string;
    /** `{contact}` */
    readonly final: string;
  };
  /** What was done, after a press. `{number}` */
  readonly done: {
    readonly confirm: string;
    readonly help: string;
    readonly followUp: string;
    readonly supervisor: string;
    readonly survey: string;
    readonly comment: string;
  };
  /** A second press: what was said before. `{when}`, and `{score}` */
  readonly told: {
    readonly title: string;
    readonly confirm: string;
    readonly help: string;
    readonly supervisor: string;
    readonly acknowledged: string;
    readonly survey: string;
    readonly comment: string;
    readonly closed: string;
    readonly working: string;
    readonly more: string;
  };
  /** `{when}` */
  readonly closed: { readonly title: string; readonly lead: string };
  readonly openAgain: string;
  readonly openAgainAnyTime: string;
  /** Ways to the other pages. */
  readonly ways: {
    readonly confirm: string;
    readonly help: string;
    readonly supervisor: string;
    readonly comment: string;
  };
  /** `{number}` and the organization's name. */
  readonly incident: string;
  readonly tooLong: string;
  readonly invalid: {
    readonly title: string;
    /** `{days}` */
    readonly lead: string;
    readonly send: string;
    readonly where: string;
  };
  readonly renewed: {
    readonly title: string;
    readonly lead: string;
    readonly reply: string;
    /** In the mail, above the link. */
    readonly mail: string;
    /** In the ticket. */
    readonly note: string;
  };
  readonly failed: {
    readonly title: string;
    readonly lead: string;
    readonly notOpened: string;
    readonly again: string;
    readonly kept: string;
    readonly label: string;
  };
  readonly tooMany: { readonly title: string; readonly lead: string };
}
