import type { IntakeField } from '../../core';

/** A drop-down's choices: the process's value, and what people read. Tags are `sp_<field>_<value>`: unique on the account. */
type Choices = Readonly<Record<string, string>>;

export interface TicketFieldDefinition {
  readonly title: string;
  readonly type: 'tagger' | 'text' | 'textarea' | 'checkbox';
  readonly choices?: Choices;
  /** Whether customers see and fill it on the form. */
  readonly portal?: boolean;
}

const yesNo = { yes: 'Yes', no: 'No', unknown: 'Not sure' };
const asked = (title: string, choices: Choices): TicketFieldDefinition => ({
  title,
  type: 'tagger',
  choices,
  portal: true,
});
const told = (title: string, type: 'text' | 'textarea'): TicketFieldDefinition => ({ title, type, portal: true });
const shown = (title: string, choices?: Choices): TicketFieldDefinition =>
  choices ? { title, type: 'tagger', choices } : { title, type: 'text' };
const inTime = (title: string): TicketFieldDefinition => shown(title, { kept: 'Kept', late: 'Late' });

/** The structured answers of the report form, which decide the severity first (semantics.md section 3). */
export const ANSWER_FIELDS = {
  request: asked('What is it about?', { problem: 'A problem', enhancement: 'An idea', information: 'A question' }),
  productionDown: asked('Is production down?', yesNo),
  workaround: asked('Does a restart, a bypass or a workaround help?', yesNo),
  impact: asked('What is affected?', {
    'documented-functionality': 'Something the product should do',
    cosmetic: 'Only how it looks',
  }),
  software: { title: 'Software is affected', type: 'checkbox', portal: true },
  server: { title: 'A server is affected', type: 'checkbox', portal: true },
  customerSeverity: asked('How severe is it for you?', { 1: '1: critical', 2: '2: serious', 3: '3: minor' }),
} as const satisfies Readonly<Record<string, TicketFieldDefinition>>;

/** What a report should include, B1 to B12. */
export const INTAKE_TICKET_FIELDS: Readonly<Record<IntakeField, TicketFieldDefinition>> = {
  reporterName: told('Your name', 'text'),
  organization: told('Your organization', 'text'),
  productVersion: told('Product version', 'text'),
  errorMessages: told('Error messages', 'textarea'),
  stepsToReproduce: told('Steps to reproduce it', 'textarea'),
  actionsTaken: told('What was done before it happened', 'textarea'),
  changesMade: told('Changes made to the product or its surroundings', 'textarea'),
  persistence: told('Since when it has been so', 'text'),
  operatingSystem: told('Operating system', 'text'),
  serverRoles: told('Server roles', 'text'),
  logFiles: told('Log files', 'text'),
  screenshots: told('Screen shots', 'text'),
};

/** What the process shows on the ticket: written by the app, for views, and for people without the sidebar. */
export const PROCESS_FIELDS = {
  severity: shown('Severity', { 1: 'Severity 1', 2: 'Severity 2', 3: 'Severity 3' }),
  channel: shown('Reported by', { phone: 'Telephone', agent: 'An agent' }),
  entitlement: shown('Agreement', {
    entitled: 'In effect',
    'organization-unknown': 'Organization unknown',
    'no-agreement': 'No agreement',
    'agreement-not-started': 'Not started yet',
    'agreement-expired': 'Expired',
    'not-a-representative': 'May not report',
  }),
  tier: shown('Support tier', {
    'support-representative': 'Support Representative',
    'product-support-engineer': 'Product Support Engineer',
  }),
  supervisor: shown('Supervisor', { none: 'Not asked for', requested: 'Asked for', acknowledged: 'Acknowledged' }),
  phoneFollowUp: shown('Telephone call', { outstanding: 'Outstanding', done: 'Done', 'not-required': 'Not required' }),
  firstResponseDue: shown('First response due'),
  customerResponseDue: shown("Customer's answer due"),
  statusUpdateDue: shown('Status update due'),
  closesAt: shown('Closes at'),
  /** What became of the deadlines, for the board: the due moments above stand only while they are awaited. */
  firstResponseOutcome: inTime('First response in time'),
  customerResponseOutcome: inTime("Customer's answer in time"),
  statusUpdateOutcome: inTime('Status updates in time'),
  surveyScore: shown('Survey', { 1: '1 of 5', 2: '2 of 5', 3: '3 of 5', 4: '4 of 5', 5: '5 of 5' }),
  missing: shown('Missing from the report'),
  linked: shown('Linked incidents'),
  /** The mail triggers take these from the ticket, since a trigger cannot be told anything else. */
  mailSubject: shown('Subject of the latest message'),
  /** The latest message as it is mailed: with the customer's links, which no comment carries. Empty: a comment is not mailed. */
  mailText: { title: 'Latest message as mailed', type: 'textarea' },
  /** What agents' answers end with when they are mailed. */
  mailFoot: { title: 'End of mailed answers', type: 'textarea' },
  /** What the sidebar knows of a reply typed in Zendesk's composer: a reply cannot carry metadata itself. */
  reply: { title: 'Type of the reply', type: 'textarea' },
} as const satisfies Readonly<Record<string, TicketFieldDefinition>>;

export const TICKET_FIELDS: Readonly<Record<TicketFieldKey, TicketFieldDefinition>> = {
  ...ANSWER_FIELDS,
  ...INTAKE_TICKET_FIELDS,
  ...PROCESS_FIELDS,
};

export type TicketFieldKey = keyof typeof ANSWER_FIELDS | IntakeField | keyof typeof PROCESS_FIELDS;

export const ticketFieldNames = Object.keys(TICKET_FIELDS) as [TicketFieldKey, ...TicketFieldKey[]];

const prefix = (field: TicketFieldKey): string => `sp_${field.toLowerCase()}_`;

/** The tag that stands for a value of a drop-down. */
export const tagOf = (field: TicketFieldKey, value: string | number): string =>
  `${prefix(field)}${String(value).replaceAll('-', '_')}`;

/** The value that a drop-down's tag stands for; null for a tag that is not one of the field's. */
export function valueOfTag(field: TicketFieldKey, tag: unknown): string | null {
  const choices = Object.keys(TICKET_FIELDS[field].choices ?? {});
  return choices.find((value) => tagOf(field, value) === tag) ?? null;
}
