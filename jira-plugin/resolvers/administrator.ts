import { adminWords } from '../../core';
import { administersJira } from '../jira/permission';
import type { Caller } from './caller';
import { type Result, refused } from './result';

/** Does what only those who administer Jira may do; refuses it to everybody else, customers without asking Jira. */
export async function forAdministrators<T extends object>(
  caller: Caller,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const may = caller.accountType === 'atlassian' && (await administersJira());
  return may ? work() : refused(adminWords.onlyAdministrators);
}
