import type { Account } from './account';
import type { FieldRecord } from './records';
import type { TicketModel } from './ticket';

/** Fields of the page that have no record of their own. */
const OWN = { requester: 'Requester', tags: 'Tags', form: 'Form' } as const;

/** What apps did to fields of the page. */
export class FieldStates {
  readonly #hidden = new Set<string>();
  readonly #disabled = new Set<string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  isVisible = (name: string): boolean => !this.#hidden.has(name);
  isEnabled = (name: string): boolean => !this.#disabled.has(name);

  put(name: string, action: string): void {
    if (action === 'show') this.#hidden.delete(name);
    else if (action === 'hide') this.#hidden.add(name);
    else if (action === 'toggle') this.put(name, this.isVisible(name) ? 'hide' : 'show');
    else if (action === 'enable') this.#disabled.delete(name);
    else this.#disabled.add(name);
    this.#changed();
  }
}

/** How apps name a field. */
export function fieldName({ id, type }: Pick<FieldRecord, 'id' | 'type'>): string {
  if (type === 'tickettype') return 'type';
  return ['subject', 'description', 'status', 'custom_status', 'priority', 'assignee', 'group'].includes(type)
    ? type
    : `custom_field_${id}`;
}

/**
 * Fields of the ticket's form in their order; those that a condition of the form brings are there while it holds.
 * https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#agent-conditions
 */
export function formFields(ticket: TicketModel, account: Account): FieldRecord[] {
  const form = account.form(ticket.id('ticket_form_id'));
  const conditional = new Set<number>();
  const brought = new Set<number>();
  for (const { parent_field_id, value, child_fields } of form.agent_conditions) {
    const holds = String(fieldValue(ticket, account, parent_field_id) ?? '') === String(value);
    for (const { id } of child_fields) {
      conditional.add(id);
      if (holds) brought.add(id);
    }
  }
  return form.ticket_field_ids
    .map((id) => account.fields.find((field) => field.id === id))
    .filter((field) => field?.active === true)
    .map((field) => field!)
    .filter(({ id }) => !conditional.has(id) || brought.has(id));
}

function fieldValue(ticket: TicketModel, account: Account, id: number): unknown {
  const type = account.fields.find((field) => field.id === id)?.type;
  if (type === 'tickettype') return ticket.value('type');
  if (type === 'priority') return ticket.value('priority');
  return ticket.value(`custom_field_${id}`);
}

/** https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/#ticket-field-object */
export function fieldObjects(ticket: TicketModel, account: Account, states: FieldStates) {
  const own = Object.entries(OWN).map(([name, label]) => ({ name, label, type: name, optionValues: null }));
  const recorded = formFields(ticket, account).map((field) => ({
    name: fieldName(field),
    label: field.title,
    type: field.type,
    optionValues: optionsOf(field, account),
  }));
  return [...own, ...recorded].map((field) => ({
    ...field,
    isVisible: states.isVisible(field.name),
    isEnabled: states.isEnabled(field.name) && !ticket.isClosed,
  }));
}

function optionsOf(field: FieldRecord, account: Account): { label: string; value: string }[] | null {
  if (field.type === 'assignee') return account.agents.map(({ id, name }) => ({ label: name, value: String(id) }));
  if (field.type === 'group') return account.groups.map(({ id, name }) => ({ label: name, value: String(id) }));
  const options = field.custom_field_options ?? field.system_field_options;
  return options?.map(({ name, value }) => ({ label: name, value })) ?? null;
}
