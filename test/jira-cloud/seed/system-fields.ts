import type { Field, FieldSchema } from '../fields/field';
import { nextId } from '../store/ids';
import type { World } from '../store/world';

const SYSTEM: readonly (readonly [id: string, name: string, schema: FieldSchema])[] = [
  ['summary', 'Summary', { type: 'string', system: 'summary' }],
  ['description', 'Description', { type: 'string', system: 'description' }],
  ['environment', 'Environment', { type: 'string', system: 'environment' }],
  ['priority', 'Priority', { type: 'priority', system: 'priority' }],
  ['labels', 'Labels', { type: 'array', items: 'string', system: 'labels' }],
  ['assignee', 'Assignee', { type: 'user', system: 'assignee' }],
  ['reporter', 'Reporter', { type: 'user', system: 'reporter' }],
  ['resolution', 'Resolution', { type: 'resolution', system: 'resolution' }],
  ['duedate', 'Due date', { type: 'date', system: 'duedate' }],
  ['status', 'Status', { type: 'status', system: 'status' }],
  ['issuetype', 'Issue Type', { type: 'issuetype', system: 'issuetype' }],
  ['project', 'Project', { type: 'project', system: 'project' }],
  ['created', 'Created', { type: 'datetime', system: 'created' }],
  ['updated', 'Updated', { type: 'datetime', system: 'updated' }],
  ['creator', 'Creator', { type: 'user', system: 'creator' }],
  ['resolutiondate', 'Resolved', { type: 'datetime', system: 'resolutiondate' }],
  ['issuelinks', 'Linked Issues', { type: 'array', items: 'issuelinks', system: 'issuelinks' }],
  ['comment', 'Comment', { type: 'comments-page', system: 'comment' }],
  ['attachment', 'Attachment', { type: 'array', items: 'attachment', system: 'attachment' }],
  ['watches', 'Watchers', { type: 'watches', system: 'watches' }],
];

/** What Jira Service Management adds; locked. */
const SERVICE: readonly (readonly [name: string, type: string, items: string | null, custom: string])[] = [
  ['Request Type', 'sd-customerrequesttype', null, 'com.atlassian.servicedesk:vp-origin'],
  [
    'Organizations',
    'array',
    'sd-customerorganization',
    'com.atlassian.servicedesk.servicedesk-lingo-integration-plugin:sd-customer-organizations',
  ],
  ['Request participants', 'array', 'user', 'com.atlassian.servicedesk:sd-request-participants'],
];

export function seedFields(world: World): void {
  for (const [id, name, schema] of SYSTEM) {
    world.state.fields[id] = {
      id,
      name,
      description: '',
      custom: false,
      schema,
      locked: false,
      trashed: false,
      contexts: [],
    };
  }
  for (const [name, type, items, custom] of SERVICE) {
    const customId = Number(nextId(world, 'field'));
    const field: Field = {
      id: `customfield_${customId}`,
      name,
      description: 'This custom field is created programmatically and required by Jira Service Management.',
      custom: true,
      schema: { type, ...(items ? { items } : {}), custom, customId },
      locked: true,
      trashed: false,
      contexts: [
        {
          id: nextId(world, 'context'),
          name: `Default Configuration Scheme for ${name}`,
          description: '',
          projectIds: [],
          issueTypeIds: [],
          options: [],
        },
      ],
    };
    world.state.fields[field.id] = field;
  }
}
