import { z } from 'zod';
import { askNote, isAgent, type PanelAct, refuse } from '../../core';
import { mentioning } from '../document/mentions';
import { writeDocument } from '../document/write-document';
import { managersIn } from '../history/role-log';
import { addCommentAsUser } from '../jira/comment';
import { mayWorkOn } from '../jira/permission';
import { readUser } from '../jira/user';
import { ASKED } from '../property-keys';
import { readRoleLog } from '../store/roles';
import type { Caller } from './caller';
import { nameOf } from './name-of';
import { readFor } from './read-for';
import { notAllowed, type Result, refused, refusedPayload } from './result';

/** Somebody who can allow a held incident. */
export interface Manager {
  readonly id: string;
  /** Empty where Jira tells none. */
  readonly name: string;
}

/** A name costs a request, and a resolver may take 25 seconds. */
const MOST = 20;

/** The issue is the one where the panel stands. */
const nothingSchema = z.strictObject({});

/** Who can allow a held incident, by name (F3): for the agents of its project. */
export async function managers(payload: unknown, caller: Caller): Promise<Result<{ managers: readonly Manager[] }>> {
  const parsed = nothingSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { issue } = caller;
  if (issue === null || caller.accountType !== 'atlassian' || !(await mayWorkOn(issue))) return notAllowed();
  return { ok: true, managers: await readManagers() };
}

async function readManagers(): Promise<Manager[]> {
  const people = await Promise.all(
    managersIn(await readRoleLog())
      .slice(0, MOST)
      .map(readUser),
  );
  return people.flatMap((person) =>
    person?.accountId && person.active !== false ? [{ id: person.accountId, name: person.displayName ?? '' }] : [],
  );
}

const askSchema = z.strictObject({
  text: z.string().trim().min(1).max(32_000),
  /** None chosen: each of them. */
  asked: z.array(z.string().min(1)).max(MOST),
});

const ALLOWING: PanelAct = { type: 'entitlement-overridden', reason: '…' };

/**
 * Asks managers to allow a held incident (F3): an internal note of the agent's that names them, so that Jira tells them. Nothing of the
 * process changes.
 */
export async function askManagers(payload: unknown, caller: Caller, now: number): Promise<Result> {
  const parsed = askSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { text, asked } = parsed.data;
  const { issue } = caller;
  const read = issue === null ? null : await readFor(caller, issue, now, 'last-review');
  if (!read || !isAgent(read.actor)) return notAllowed();
  // Whether it is held at all is what a manager would be asked.
  const refusal = refuse(read.incident, ALLOWING, { ...read.actor, role: 'manager' });
  if (refusal) return refused(refusal);
  const known = await readManagers();
  const whom = known.filter(({ id }) => asked.length === 0 || asked.includes(id));
  if (whom.length === 0) return notAllowed();
  const by = await nameOf(caller.accountId, read.reading.ticket);
  const names = whom.map(({ name }) => name).filter(Boolean);
  const body = mentioning(
    whom.map(({ id, name }) => ({ accountId: id, name })),
    writeDocument(`${askNote(by, names)}\n\n${text}`),
  );
  const record = { key: ASKED, value: { asked: whom.map(({ id }) => id) } };
  await addCommentAsUser(read.reading.ticket.issue.id, { body, internal: true, record });
  return { ok: true };
}
