import { z } from 'zod';
import { type Connection, instantSchema } from '../client';
import { listAll, type Thing } from './existing';
import { KINDS } from './provision';
import { SWITCH } from './triggers';

/** Whether the process is on, as an administrator left its trigger; null: the account was never set up. */
export interface SwitchState {
  readonly isOn: boolean;
  /** When the trigger last changed (epoch ms). */
  readonly changedAt: number;
}

const changed = z.looseObject({ updated_at: instantSchema });

export const switchAmong = (triggers: readonly Thing[]): Thing | undefined =>
  triggers.find(({ title }) => title === SWITCH);

/** Who may change triggers is Zendesk's to say, so no page and no agent switches the process by a request to the service. */
export async function readSwitch(connection: Connection): Promise<SwitchState | null> {
  const found = switchAmong(await listAll(connection, KINDS.trigger.path, KINDS.trigger.list));
  return found ? { isOn: found.active === true, changedAt: changed.parse(found).updated_at } : null;
}
