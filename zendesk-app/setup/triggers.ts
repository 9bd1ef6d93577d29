import type { Installation } from './installation';
import { tagOf } from './ticket-fields';

export const CATEGORY = 'Support Process';

/** Zendesk's own notifications and closing, which ours replace: all mail about an incident carries its number (A4). */
export const STOCK_TRIGGERS = [
  'Notify requester of received request',
  'Notify requester and CCs of received request',
  'Notify requester of comment update',
  'Notify requester and CCs of comment update',
  'Notify requester of new proactive ticket',
  'Notify requester of proactive ticket',
];

/** It would close solved tickets after four days, without a notice (I3). */
export const STOCK_AUTOMATIONS = ['Close ticket 4 days after status is set to solved'];

/** The trigger that tells the service of changes. It is the process's switch: an administrator's alone, as Zendesk sees to it. */
export const SWITCH = 'Support Process: look at the ticket';

interface Trigger {
  readonly title: string;
  readonly conditions: { readonly all: readonly object[]; readonly any: readonly object[] };
  readonly actions: readonly { readonly field: string; readonly value: unknown }[];
}

/**
 * Our triggers. `role` is Zendesk's name for who made the update: `agent`, `end_user`, or a user's id.
 * Placeholders are not escaped in webhooks, so the bell says a number and nothing else.
 */
export function triggers(installation: Installation, webhook: string): Trigger[] {
  const app = String(installation.appUser);
  const by = (operator: 'is' | 'is_not', value: string) => ({ field: 'role', operator, value });
  const is = (field: string, value: string) => ({ field, operator: 'is', value });
  const field = (name: keyof Installation['fields']) => `{{ticket.ticket_field_${installation.fields[name]}}}`;
  const mail = (subject: string, body: string) => [
    { field: 'notification_user', value: ['requester_id', subject, body] },
  ];
  const note = '{{ticket.latest_comment}}\n\n{{ticket.link}}';
  const noteSubject = 'Incident# {{ticket.id}} {{ticket.title}}';
  return [
    {
      title: SWITCH,
      conditions: { all: [by('is_not', app)], any: [is('update_type', 'Create'), is('update_type', 'Change')] },
      actions: [{ field: 'notification_webhook', value: [webhook, JSON.stringify({ ticket_id: '{{ticket.id}}' })] }],
    },
    {
      title: 'Support Process: tell the customer what the process says',
      conditions: {
        all: [
          by('is', app),
          is('update_type', 'Change'),
          is('comment_is_public', 'true'),
          // Empty where the app adds a customer's own words to the ticket.
          { field: `custom_fields_${installation.fields.mailText}`, operator: 'present', value: '' },
        ],
        any: [],
      },
      actions: mail(field('mailSubject'), field('mailText')),
    },
    {
      title: 'Support Process: send the customer an answer',
      conditions: {
        all: [by('is', 'agent'), by('is_not', app), is('update_type', 'Change'), is('comment_is_public', 'true')],
        any: [],
      },
      actions: mail(
        'Incident# {{ticket.id}} {{ticket.title}}',
        `{{ticket.latest_public_comment}}\n\n${field('mailFoot')}`,
      ),
    },
    {
      title: 'Support Process: tell the assignee',
      conditions: {
        all: [by('is', app), is('comment_is_public', 'false'), { field: 'assignee_id', operator: 'is_not', value: '' }],
        any: [],
      },
      actions: [{ field: 'notification_user', value: ['assignee_id', noteSubject, note] }],
    },
    {
      title: 'Support Process: tell the group',
      conditions: { all: [by('is', app), is('comment_is_public', 'false'), is('assignee_id', '')], any: [] },
      actions: [{ field: 'notification_group', value: ['group_id', noteSubject, note] }],
    },
    {
      title: 'Support Process: tell the supervisors',
      conditions: {
        all: [
          by('is', app),
          {
            field: `custom_fields_${installation.fields.supervisor}`,
            operator: 'value',
            value: tagOf('supervisor', 'requested'),
          },
        ],
        any: [],
      },
      actions: [
        { field: 'notification_group', value: [String(installation.groups.supervisor), noteSubject, note] },
        { field: 'notification_group', value: [String(installation.groups.manager), noteSubject, note] },
      ],
    },
  ];
}
