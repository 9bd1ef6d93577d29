import { foresee, type Outlook } from '../explanation';
import type { Actor } from '../incident/actor';
import { refuse } from '../incident/refusal';
import { NONE_KNOWN, proposedStatus, type Response } from '../lifecycle/response';
import { isStatus, STATUSES, type Status } from '../lifecycle/status';
import type { Judged } from './judged';
import type { ReplyDraft } from './reply-draft';

/** A response of the draft's type with any parts: what it would do does not hang on their words. */
function exampleOf({ type, noFix }: ReplyDraft): Response | null {
  const said = '…';
  switch (type) {
    case null:
    case 'status-update':
      return null;
    case 'known-issue':
      return { type, fix: noFix ? NONE_KNOWN : said, workaround: said };
    case 'request-for-information':
      return { type, questions: [{ kind: 'details', text: said }] };
    case 'document-link':
      return { type, url: `https://${type}/` };
    case 'patch':
      return { type, instructions: said };
    case 'resolution-options':
      return { type, options: [said] };
    case 'feature-request':
      return { type, reference: said };
    case 'information-or-resolution':
    case 'explanation':
      return { type };
    default:
      return type satisfies never;
  }
}

/** What submitting the draft now would do, as the process itself would judge it; null before a type is chosen. */
export function replyOutlook(me: Actor, { input, now }: Judged, draft: ReplyDraft): Outlook | null {
  if (draft.type === null) return null;
  const response = exampleOf(draft);
  return foresee(
    input,
    {
      type: 'message',
      id: 'foreseen',
      at: now,
      by: me,
      visibility: 'public',
      text: '…',
      ...(response ? { response } : {}),
      ...(draft.status ? { status: draft.status } : {}),
    },
    now,
  );
}

/** The statuses to which the process lets this reply lead. */
export function replyStatuses(me: Actor, { incident }: Judged, draft: ReplyDraft): readonly Status[] {
  const response = exampleOf(draft);
  if (!response || incident.status === 'Closed') return [];
  return STATUSES.filter(
    (status) =>
      status !== 'New' &&
      status !== 'Verification Required' &&
      refuse(incident, { type: 'reply', text: '', response, status }, me) === null,
  );
}

/** The status that the draft leads to. */
export function replyStatus(draft: ReplyDraft): Status | null {
  const response = exampleOf(draft);
  const status = draft.status ?? (response && proposedStatus(response));
  return status !== null && isStatus(status) ? status : null;
}
