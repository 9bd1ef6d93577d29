import { type FieldType, SYSTEM_TYPES } from '../fields/field';
import { newForm } from '../forms/router';
import { newGroup } from '../groups/group';
import { armAutomations } from '../rules/automations';
import { newCategory } from '../rules/categories';
import { type NewRule, newRule } from '../rules/rule';
import { CATEGORIES, newStatus, type StatusCategory } from '../statuses/status';
import type { World } from '../store/world';

/** Labels of the five statuses every account has; three of them look the same to end users. */
const STATUSES: Record<StatusCategory, { agent: string; endUser: string; description: string }> = {
  new: { agent: 'New', endUser: 'Open', description: 'Ticket is awaiting assignment to an agent' },
  open: { agent: 'Open', endUser: 'Open', description: 'Staff is working on the ticket' },
  pending: {
    agent: 'Pending',
    endUser: 'Awaiting your reply',
    description: 'Staff is waiting for the requester to reply',
  },
  hold: { agent: 'On-hold', endUser: 'Open', description: 'Staff is waiting for a third party' },
  solved: { agent: 'Solved', endUser: 'Solved', description: 'The ticket has been solved' },
};

const FIELD_TITLES: Record<(typeof SYSTEM_TYPES)[number], string> = {
  subject: 'Subject',
  description: 'Description',
  status: 'Status',
  custom_status: 'Ticket status',
  tickettype: 'Type',
  priority: 'Priority',
  group: 'Group',
  assignee: 'Assignee',
};

const choices = (...values: string[]) =>
  values.map((value) => ({ name: value[0]!.toUpperCase() + value.slice(1), value }));
const CHOICES: Partial<Record<FieldType, { name: string; value: string }[]>> = {
  status: choices('open', 'pending', 'hold', 'solved'),
  tickettype: choices('question', 'incident', 'problem', 'task'),
  priority: choices('low', 'normal', 'high', 'urgent'),
};

const on = (field: string, operator: string, value: unknown) => ({ field, operator, value });
const mail = (to: string, subject: string, body: string) => ({
  field: 'notification_user',
  value: [to, subject, body],
});
const created = on('update_type', 'is', 'Create');
const updated = on('update_type', 'is', 'Change');
const said = on('comment_is_public', 'is', 'not_relevant');
const saidPublicly = on('comment_is_public', 'is', 'true');
const FOOTER = '\n\n{{ticket.comments_formatted}}';

/** https://support.zendesk.com/hc/en-us/articles/4408828234906 : the triggers of a new account, in their order */
const TRIGGERS: readonly NewRule[] = [
  {
    title: 'Notify requester and CCs of received request',
    all: [created, saidPublicly, on('status', 'is_not', 'solved'), on('role', 'is', 'end_user')],
    actions: [
      mail(
        'requester_and_ccs',
        '[Request received] {{ticket.title}}',
        'Your request ({{ticket.id}}) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.\n\n{{ticket.public_comments_formatted}}',
      ),
    ],
  },
  {
    title: 'Notify requester of new proactive ticket',
    all: [created, saidPublicly, on('role', 'is', 'agent')],
    actions: [
      mail(
        'requester_and_ccs',
        '{{ticket.title}}',
        'This email was created for you by {{current_user.name}}.\n\n{{ticket.public_comments_formatted}}',
      ),
    ],
  },
  {
    title: 'Notify requester and CCs of comment update',
    all: [
      updated,
      on('comment_is_public', 'is', 'requester_can_see_comment'),
      on('requester_id', 'is_not', 'current_user'),
    ],
    actions: [
      mail(
        'requester_and_ccs',
        '[{{ticket.account}}] Re: {{ticket.title}}',
        'Your request ({{ticket.id}}) has been updated. To add additional comments, reply to this email.\n\n{{ticket.public_comments_formatted}}',
      ),
    ],
  },
  {
    title: 'Notify assignee of comment update',
    all: [
      updated,
      said,
      on('assignee_id', 'is_not', 'current_user'),
      on('assignee_id', 'not_changed', ''),
      on('status', 'not_value_previous', 'solved'),
    ],
    actions: [
      mail(
        'assignee_id',
        '[{{ticket.account}}] Re: {{ticket.title}}',
        `This ticket (#{{ticket.id}}) has been updated.${FOOTER}`,
      ),
    ],
  },
  {
    title: 'Notify assignee of assignment',
    all: [on('assignee_id', 'changed', ''), on('assignee_id', 'is_not', 'current_user')],
    actions: [
      mail(
        'assignee_id',
        '[{{ticket.account}}] Assignment: {{ticket.title}}',
        `You have been assigned to this ticket (#{{ticket.id}}).${FOOTER}`,
      ),
    ],
  },
  {
    title: 'Notify assignee of reopened ticket',
    all: [
      on('assignee_id', 'is_not', 'current_user'),
      on('status', 'value_previous', 'solved'),
      on('status', 'is_not', 'closed'),
    ],
    actions: [
      mail(
        'assignee_id',
        '[{{ticket.account}}] Re: {{ticket.title}}',
        `This ticket (#{{ticket.id}}) has been reopened.${FOOTER}`,
      ),
    ],
  },
  {
    title: 'Notify group of assignment',
    all: [on('group_id', 'changed', ''), on('assignee_id', 'is', ''), on('status', 'is_not', 'closed')],
    actions: [
      {
        field: 'notification_group',
        value: [
          'group_id',
          '[{{ticket.account}}] "{{ticket.group.name}}" assignment: {{ticket.title}}',
          `This ticket (#{{ticket.id}}) has been assigned to group '{{ticket.group.name}}', of which you are a member.${FOOTER}`,
        ],
      },
    ],
  },
  {
    title: 'Notify all agents of received request',
    all: [created, on('role', 'is', 'end_user')],
    actions: [
      mail(
        'all_agents',
        '[{{ticket.account}}] {{ticket.title}}',
        `A ticket (#{{ticket.id}}) by {{ticket.requester.name}} has been received. It is unassigned.${FOOTER}`,
      ),
    ],
  },
];

/** What a new account has before anybody changes anything: statuses, fields, a form, a group, a brand, triggers, an automation. */
export function openAccount(world: World): void {
  const brandId = world.id();
  const at = world.now();
  const { subdomain } = world.state;
  world.state.brands[brandId] = {
    id: brandId,
    url: world.url(`brands/${brandId}`),
    name: subdomain,
    subdomain,
    brand_url: world.origin,
    active: true,
    default: true,
    is_deleted: false,
    has_help_center: true,
    help_center_state: 'enabled',
    host_mapping: null,
    logo: null,
    signature_template: '{{agent.signature}}',
    ticket_form_ids: [],
    created_at: at,
    updated_at: at,
  };
  for (const category of CATEGORIES) {
    const label = STATUSES[category];
    newStatus(world, category, label.agent, {
      end_user_label: label.endUser,
      description: label.description,
      end_user_description: label.description,
      default: true,
    });
  }
  for (const [position, type] of SYSTEM_TYPES.entries()) systemField(world, type, position);
  newForm(world, {
    name: 'Default Ticket Form',
    default: true,
    end_user_visible: true,
    ticket_field_ids: Object.keys(world.state.ticketFields).map(Number),
  });
  newGroup(world, { name: 'Support', default: true });
  const category = newCategory(world, 'Notifications');
  for (const trigger of TRIGGERS)
    newRule(world, world.state.triggers, { ...trigger, default: true, category_id: category.id });
  newRule(world, world.state.automations, {
    title: 'Close ticket 4 days after status is set to solved',
    default: true,
    all: [on('status', 'is', 'solved'), on('SOLVED', 'greater_than', '96')],
    actions: [{ field: 'status', value: 'closed' }],
  });
  armAutomations(world);
}

function systemField(world: World, type: (typeof SYSTEM_TYPES)[number], position: number): void {
  const id = world.id();
  const title = FIELD_TITLES[type];
  const portal = type === 'subject' || type === 'description';
  const list = CHOICES[type];
  world.state.ticketFields[id] = {
    id,
    type,
    title,
    raw_title: title,
    description: '',
    raw_description: '',
    agent_description: null,
    title_in_portal: title,
    raw_title_in_portal: title,
    position,
    active: true,
    required: false,
    collapsed_for_agents: false,
    regexp_for_validation: null,
    visible_in_portal: portal,
    editable_in_portal: portal,
    required_in_portal: portal,
    agent_can_edit: true,
    tag: null,
    removable: false,
    created_at: world.now(),
    updated_at: world.now(),
    ...(list ? { system_field_options: list } : {}),
  };
}
