import { actNote, commentNote, type PanelAct, refuse } from '../../../core';
import { isConflict } from '../../client';
import { metadataOf } from '../../history';
import { THROUGH_LINK } from '../../sentences';
import { continueInFollowUp } from './follow-up';
import type { Purpose } from './links';
import { type Opened, openClaims } from './opened';
import { actKey, toldAt } from './told';

/** What was pressed. */
export interface Pressed {
  readonly text: string;
  /** 1 to 5; only with `survey`. */
  readonly score: number;
}

/** What became of it; with `followUp` it is told to the incident that continues a final one. */
export interface Outcome {
  readonly result: 'done' | 'told' | 'impossible';
  readonly opened: Opened;
}

const MOST_CONFLICTS = 5;

/**
 * Does what the link is for, once: the ticket's own record says whether it was done before, and a write of somebody else in between
 * makes us read again. The service is rung in any case, since the first of two presses may have been cut off before it rang.
 */
export async function act(first: Opened, pressed: Pressed): Promise<Outcome> {
  let opened = first;
  for (let conflicts = 0; ; conflicts += 1) {
    try {
      const result = await actOnce(opened, pressed);
      const { account, claims } = opened;
      await account.queue.ring({ account: account.name, ticket: claims.ticket });
      return { result, opened };
    } catch (error) {
      if (!isConflict(error) || conflicts >= MOST_CONFLICTS) throw error;
      const again = await openClaims(opened.account, opened.claims);
      if (!again) return { result: 'impossible', opened };
      opened = again;
    }
  }
}

async function actOnce(opened: Opened, pressed: Pressed): Promise<Outcome['result']> {
  const { account, claims, judged, incident, customer, isFinal } = opened;
  const { purpose } = claims;
  if (toldAt(opened, purpose, pressed.text) !== null) return 'told';
  if (isFinal) return onFinal(opened, pressed);
  const done = actOf(purpose, pressed);
  if (done && refuse(incident, done, customer)) return 'impossible';
  const name = customer.name ?? '';
  const { ticket } = judged.source;
  await account.zendesk.update(claims.ticket, {
    comment: {
      body: `${done ? actNote(done, name) : commentNote(name, pressed.text.trim())}\n\n${THROUGH_LINK}`,
      public: false,
    },
    metadata: metadataOf({
      ...(done ? { act: done } : {}),
      customer: claims.customer,
      key: actKey(purpose, pressed.text),
    }),
    safe_update: true,
    updated_stamp: ticket.updated_at,
  });
  return 'done';
}

/** K1: a comment is about the support itself, so it is no act on the incident. */
function actOf(purpose: Purpose, { text, score }: Pressed): PanelAct | null {
  switch (purpose) {
    case 'confirm':
      return { type: 'resolution-confirmed', text: '' };
    case 'help':
      return { type: 'reopened', text };
    case 'supervisor':
      return { type: 'supervisor-requested', text };
    case 'survey':
      return { type: 'survey-answered', score, text };
    case 'comment':
      return null;
    default:
      return purpose satisfies never;
  }
}

/** What Zendesk has closed for good takes nothing: help, and a supervisor, are given in an incident that continues it (I8). */
async function onFinal(opened: Opened, pressed: Pressed): Promise<Outcome['result']> {
  const { account, claims } = opened;
  if (claims.purpose !== 'help' && claims.purpose !== 'supervisor') return 'impossible';
  const followUp = await continueInFollowUp(opened, pressed.text);
  if (claims.purpose === 'help') return followUp.isNew ? 'done' : 'told';
  const continued = await openClaims(account, { ...claims, ticket: followUp.ticket });
  return continued ? (await act(continued, pressed)).result : 'impossible';
}
