import { administersJira } from '../jira/permission';
import { type Result, refused } from './result';

/** Does what only those who administer Jira may do, as Jira says each time; refuses it to everybody else. */
export const forAdministrators = async <T extends object>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
  (await administersJira()) ? work() : refused({ code: 'administrators-only' });
