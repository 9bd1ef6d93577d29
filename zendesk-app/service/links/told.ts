import { createHash } from 'node:crypto';
import type { EventType } from '../../../core';
import { recordOf } from '../../history';
import type { Purpose } from './links';
import { lastAnswer, type Opened } from './opened';

const EVENTS = {
  confirm: 'resolution-confirmed',
  help: 'reopened',
  supervisor: 'supervisor-requested',
  survey: 'survey-answered',
} as const satisfies Partial<Record<Purpose, EventType>>;

/** The key of what a link does, as the ticket's record keeps it. */
export const actKey = (purpose: Purpose, text: string): string =>
  `${purpose}/${createHash('sha256').update(text.trim()).digest('base64url').slice(0, 16)}`;

/**
 * When the customer told us this already and it still holds (epoch ms), however they did; null: it can be told now. `text`: for
 * what may be said again in other words.
 */
export function toldAt(opened: Opened, purpose: Purpose, text?: string): number | null {
  const { incident, isFinal } = opened;
  switch (purpose) {
    case 'confirm':
      return incident.status === 'Closed' && incident.closedBecause === 'confirmed' ? lastTime(opened, purpose) : null;
    case 'help': {
      if (isFinal) return null;
      const at = text === undefined ? lastTime(opened, purpose) : keptAt(opened, actKey(purpose, text));
      // An answer since, or a closing, makes it a new question.
      const since = Math.max(lastAnswer(opened)?.at ?? 0, incident.closedAt ?? 0);
      return at !== null && at >= since && incident.status !== 'Closed' ? at : null;
    }
    case 'supervisor':
      return incident.supervisor === 'requested' ? lastTime(opened, purpose) : null;
    case 'survey':
      return incident.surveyScore === null ? null : lastTime(opened, purpose);
    case 'comment':
      return keptAt(opened, text === undefined ? 'comment/' : actKey(purpose, text));
    default:
      return purpose satisfies never;
  }
}

/** When somebody on the customer's side did it last; what has no instant of its own is as of now. */
function lastTime({ judged, now }: Opened, purpose: keyof typeof EVENTS): number | null {
  const event = judged.read.history.events.findLast(
    ({ type, by }) => type === EVENTS[purpose] && by.role === 'customer',
  );
  return event?.at ?? (purpose === 'help' ? null : now);
}

/** When this customer's link left a record that begins so. */
function keptAt({ judged, claims, account }: Opened, key: string): number | null {
  const audit = judged.source.audits.findLast(({ author_id, metadata }) => {
    const record = recordOf(metadata?.custom);
    return (
      author_id === account.installation.appUser &&
      record.customer === claims.customer &&
      record.key?.startsWith(key) === true
    );
  });
  return audit?.created_at ?? null;
}
