import { z } from 'zod';
import type { Thing } from '../../../../setup/existing';
import { KINDS } from '../../../../setup/provision';
import { connectionOf } from '../../../zaf/connection';
import type { Zaf } from '../../../zaf/zaf';

/** Activates triggers as the administrator; a rule's conditions and actions must come with every change of it. */
export async function switchOn(zaf: Zaf, triggers: readonly Thing[]): Promise<void> {
  const connection = connectionOf(zaf);
  const { path, one } = KINDS.trigger;
  for (const { id, title, conditions, actions } of triggers)
    await connection.call('PUT', `${path}/${id}`, z.unknown(), {
      body: { [one]: { title, active: true, conditions, actions } },
    });
}
