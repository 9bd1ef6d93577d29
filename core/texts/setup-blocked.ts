/** What setup on Jira needs and cannot make itself; the last: Jira refused something, in its own words. */
export const SETUP_BLOCKS = [
  'workflow-incomplete',
  'resolution-missing',
  'project-unfit',
  'desk-unseen',
  'role-missing',
  'priorities-missing',
  'field-missing',
  'field-without-context',
  'no-account',
  'no-issue-type',
  'jira-refused',
] as const;

/** One of {@link SETUP_BLOCKS}. */
export type SetupBlock = (typeof SETUP_BLOCKS)[number];

/** What an administrator reads of it; `about`: what it is about, by its name on Jira. */
export type SetupBlocks = Readonly<Record<SetupBlock, (about: string) => string>>;
