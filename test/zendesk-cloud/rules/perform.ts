import { type Draft, type Via, via } from '../audits/audit';
import { Failure } from '../http/failure';
import { sendNotification } from '../mail/notification';
import { checkLife } from '../tickets/checks';
import { differences } from '../tickets/difference';
import type { FieldValue } from '../tickets/ticket';
import { apply, type Writes } from '../tickets/writes';
import { callWebhook } from '../webhooks/invocation';
import type { Moment } from './moment';
import { fill } from './placeholders';
import type { Action, Rule } from './rule';

/** Carries out a rule's actions inside the audit of the update that set it off. Says whether the ticket changed. */
export function perform(moment: Moment, draft: Draft, rule: Rule, kind: 'trigger' | 'automation'): boolean {
  const by = via('rule', kind, { deleted: false, title: rule.title, id: rule.id, revision_id: 1 });
  let changed = false;
  for (const action of rule.actions) {
    switch (action.field) {
      case 'notification_user':
      case 'notification_group':
        notify(moment, draft, action, by);
        break;
      case 'notification_webhook':
      case 'notification_target':
        webhook(moment, draft, action, by);
        break;
      default:
        changed = write(moment, draft, writesOf(moment, action), by) || changed;
    }
  }
  return changed;
}

/** What an action writes into the ticket. https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/ */
function writesOf(moment: Moment, { field, value }: Action): Writes {
  const custom = /^custom_fields_(\d+)$/.exec(field);
  if (custom) return { custom_fields: [{ id: Number(custom[1]), value } satisfies FieldValue] };
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  const tags = text.split(/[\s,]+/).filter(Boolean);
  const id = text === '' ? null : Number(text);
  switch (field) {
    case 'status':
      return { status: text };
    case 'priority':
    case 'type':
      return { [field]: text === '' ? null : text };
    case 'custom_status_id':
    case 'group_id':
      return { [field]: id };
    case 'assignee_id':
      return { assignee_id: text === 'current_user' ? moment.actor.id : id };
    case 'ticket_form_id':
    case 'brand_id':
      return id === null ? {} : { [field]: id };
    case 'set_tags':
      return { tags };
    case 'current_tags':
      return { additional_tags: tags };
    case 'remove_tags':
      return { remove_tags: tags };
    case 'subject':
      return { subject: fill(text, moment) };
    case 'follower':
      return id === null ? {} : { follower_ids: [...new Set([...moment.after.follower_ids, id])] };
    default:
      return {};
  }
}

/** A rule that would break a rule of the ticket's life does nothing. */
function write(moment: Moment, draft: Draft, writes: Writes, by: Via): boolean {
  const before = structuredClone(moment.after);
  const next = structuredClone(moment.after);
  try {
    apply(moment.world, next, writes);
    checkLife(before, next);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
  const list = differences(before, next);
  Object.assign(moment.after, next);
  for (const { field_name, previous, value } of list)
    draft.add('Change', { via: by, value, field_name, previous_value: previous });
  return list.length > 0;
}

function notify(moment: Moment, draft: Draft, { field, value }: Action, by: Via): void {
  const [to, subject = '', body = ''] = Array.isArray(value) ? value.map(String) : [String(value)];
  const recipients = sendNotification(
    moment,
    field === 'notification_group' && to !== 'group_id' ? `group:${to}` : (to ?? ''),
    subject,
    body,
  );
  if (recipients.length > 0) draft.add('Notification', { via: by, subject, body, recipients });
}

function webhook(moment: Moment, draft: Draft, { value }: Action, by: Via): void {
  const [webhookId = '', body = ''] = Array.isArray(value) ? value.map(String) : [String(value)];
  const text = fill(body, moment);
  if (callWebhook(moment.world, webhookId, text))
    draft.add('External', { via: by, resource: webhookId, body: text, success: null });
}
