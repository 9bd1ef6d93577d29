import type { Account } from './account';
import { el, labelled, select } from './dom';
import type { FieldRecord } from './records';
import type { NewRequester, TicketModel } from './ticket';
import { type FieldStates, fieldName, formFields } from './ticket-fields';

/** What the column of fields works on. */
export interface TicketFormOptions {
  readonly ticket: TicketModel;
  readonly account: Account;
  readonly fields: FieldStates;
  /** Looks the person up by address, and puts them in. */
  readonly request: (email: string) => void;
}

type Choices = readonly (readonly [string, string])[];

/** The fields of a ticket at its left, as its form and the apps let them be seen. */
export function ticketForm(options: TicketFormOptions): HTMLElement {
  const { ticket, account, fields } = options;
  const shown = (name: string, label: string, control: HTMLElement): HTMLElement | null => {
    if (!fields.isVisible(name)) return null;
    if (ticket.isClosed || !fields.isEnabled(name)) control.toggleAttribute('disabled', true);
    control.dataset.field = name;
    return labelled(label, control);
  };
  const rows = formFields(ticket, account).flatMap((field) => rowsFor(field, options));
  return el('form', { class: 'fields', 'aria-label': 'Ticket fields' }, [
    shown('requester', 'Requester', requesterInput(options)),
    account.forms.length > 1
      ? shown(
          'form',
          'Form',
          select(named(account.forms), String(account.form(ticket.id('ticket_form_id')).id), (id) =>
            ticket.set({ ticket_form_id: Number(id) }),
          ),
        )
      : null,
    ...rows.map(({ field, control }) => shown(fieldName(field), field.title, control)),
    shown('tags', 'Tags', tagsInput(ticket)),
  ]);
}

const named = (records: readonly { id: number; name: string }[]): Choices =>
  records.map(({ id, name }) => [String(id), name]);

function requesterInput({ ticket, account, request }: TicketFormOptions): HTMLElement {
  const written = ticket.value('requester') as NewRequester | null;
  const user = account.users.get(ticket.id('requester_id') ?? 0);
  const input = el('input', { type: 'email', value: written?.email ?? user?.email ?? '', autocomplete: 'off' });
  input.addEventListener('change', () => request(input.value.trim()));
  return input;
}

function tagsInput(ticket: TicketModel): HTMLElement {
  const input = el('input', { value: (ticket.value('tags') as string[]).join(' ') });
  input.addEventListener('change', () => ticket.set({ tags: input.value.split(/[\s,]+/).filter((tag) => tag !== '') }));
  return input;
}

/** Controls of one field of the form; none for those that stand elsewhere on the page. */
function rowsFor(
  field: FieldRecord,
  { ticket, account }: TicketFormOptions,
): { field: FieldRecord; control: HTMLElement }[] {
  const none = ['', '-'] as const;
  const system = (key: 'type' | 'priority') =>
    select(
      [none, ...(field.system_field_options ?? []).map(({ name, value }) => [value, name] as const)],
      String(ticket.value(key) ?? ''),
      (value) => ticket.set({ [key]: value === '' ? null : value }),
    );
  const person = (key: 'group_id' | 'assignee_id', records: Choices) =>
    select([none, ...records], String(ticket.id(key) ?? ''), (id) =>
      ticket.set({ [key]: id === '' ? null : Number(id) }),
    );
  switch (field.type) {
    case 'subject':
    case 'description':
    case 'status':
    case 'custom_status':
      return [];
    case 'tickettype':
      return [{ field, control: system('type') }];
    case 'priority':
      return [{ field, control: system('priority') }];
    case 'group':
      return [{ field, control: person('group_id', named(account.groups)) }];
    case 'assignee':
      return [{ field, control: person('assignee_id', named(account.agents)) }];
    default:
      return [{ field, control: customControl(field, ticket) }];
  }
}

const INPUT_TYPES: Readonly<Record<string, string>> = { date: 'date', integer: 'number', decimal: 'number' };

function customControl(field: FieldRecord, ticket: TicketModel): HTMLElement {
  const key = `custom_field_${field.id}` as const;
  const value = ticket.value(key);
  const options = (field.custom_field_options ?? []).map((one) => [one.value, one.name] as const);
  switch (field.type) {
    case 'checkbox': {
      const box = el('input', { type: 'checkbox', checked: value === true });
      box.addEventListener('change', () => ticket.set({ [key]: box.checked }));
      return box;
    }
    case 'tagger':
      return select([['', '-'], ...options], String(value ?? ''), (chosen) => ticket.set({ [key]: chosen || null }));
    case 'multiselect': {
      const held = (value ?? []) as string[];
      const list = el(
        'select',
        { multiple: true, size: String(Math.min(4, options.length)) },
        options.map(([one, label]) => el('option', { value: one, selected: held.includes(one) }, [label])),
      );
      list.addEventListener('change', () => ticket.set({ [key]: [...list.selectedOptions].map((one) => one.value) }));
      return list;
    }
    case 'textarea': {
      const area = el('textarea', { rows: '3' }, [String(value ?? '')]);
      area.addEventListener('change', () => ticket.set({ [key]: area.value || null }));
      return area;
    }
    default: {
      const input = el('input', { type: INPUT_TYPES[field.type] ?? 'text', value: String(value ?? ''), step: 'any' });
      input.addEventListener('change', () => ticket.set({ [key]: input.value || null }));
      return input;
    }
  }
}
