import type { FieldOption, FieldType } from './field';

/** What the value of a field has to be judged by. */
export interface Judged {
  type: FieldType;
  regexp_for_validation: string | null;
  custom_field_options?: FieldOption[];
}

export type Verdict = { ok: true; value: unknown } | { ok: false };

const DATE = /^(\d{4}-\d{2}-\d{2})(T.*)?$/;
const good = (value: unknown): Verdict => ({ ok: true, value });
const bad: Verdict = { ok: false };

/** The value as Zendesk keeps it; empty text and null both clear a field. */
export function judge(field: Judged, value: unknown): Verdict {
  if (value === null || value === undefined || value === '') return good(field.type === 'checkbox' ? false : null);
  const text = typeof value === 'object' ? '' : String(value);
  const option = (wanted: unknown) => field.custom_field_options?.some((one) => one.value === wanted) ?? false;
  switch (field.type) {
    case 'checkbox':
      return good(value === true || text === 'true' || text === '1');
    case 'date': {
      const day = DATE.exec(text)?.[1];
      return day && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? good(day) : bad;
    }
    case 'integer':
      return /^-?\d+$/.test(text) ? good(text) : bad;
    case 'decimal':
      return /^-?\d+(\.\d+)?$/.test(text) ? good(text) : bad;
    case 'regexp':
      return new RegExp(field.regexp_for_validation ?? '').test(text) ? good(text) : bad;
    case 'tagger':
    case 'dropdown':
      return option(text) ? good(text) : bad;
    case 'multiselect': {
      const list = Array.isArray(value) ? value : [text];
      return list.every(option) ? good([...list].sort()) : bad;
    }
    case 'lookup':
      return /^\d+$/.test(text) ? good(text) : bad;
    case 'text':
    case 'textarea':
    case 'partialcreditcard':
      return typeof value === 'object' ? bad : good(text);
    case 'subject':
    case 'description':
    case 'status':
    case 'custom_status':
    case 'tickettype':
    case 'priority':
    case 'group':
    case 'assignee':
      return bad;
    default:
      return field.type satisfies never;
  }
}

/**
 * The same value as organizations and users carry it: numbers as numbers, a date with midnight UTC.
 * https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#json-format
 */
export function judgeKeyed(field: Judged, value: unknown): Verdict {
  const verdict = judge(field, value);
  if (!verdict.ok || verdict.value === null) return verdict;
  if (field.type === 'date') return good(`${verdict.value}T00:00:00+00:00`);
  if (field.type === 'integer' || field.type === 'decimal') return good(Number(verdict.value));
  return verdict;
}
