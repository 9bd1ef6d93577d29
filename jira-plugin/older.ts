import { readInstant } from './history/instant';
import type { Issue } from './jira/issue';
import type { Project } from './site';

/** Whether an issue was reported before the process was switched on in its project: then it stays as it is. */
export const isOlderThanProcess = ({ fields }: Issue, { since }: Project): boolean =>
  since === null || readInstant(fields.created) < since;
