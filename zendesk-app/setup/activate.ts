import { z } from 'zod';
import type { Connection } from '../client';
import type { Thing } from './existing';
import type { Silenced } from './installation';
import { KINDS } from './provision';

export type Rule = Silenced[number]['kind'];

/** Switches a rule on or off: its conditions and actions must come with every change of it. */
export async function activate(connection: Connection, kind: Rule, thing: Thing, active: boolean): Promise<void> {
  const { id, title, conditions: when, actions } = thing;
  await connection.call('PUT', `${KINDS[kind].path}/${id}`, z.unknown(), {
    body: { [KINDS[kind].one]: { title, active, conditions: when, actions } },
  });
}
