import type { Agreement } from '../../core';
import type { Organization, Person } from '../client';
import { AGREEMENT_ENDS_ON, AGREEMENT_STARTS_ON, MAY_REPORT } from '../setup/keyed-fields';

/** The organization's agreement, from its two date fields; null unless both are filled in. */
export function agreementOf({ organization_fields }: Pick<Organization, 'organization_fields'>): Agreement | null {
  const startsOn = localDate(organization_fields?.[AGREEMENT_STARTS_ON]);
  const endsOn = localDate(organization_fields?.[AGREEMENT_ENDS_ON]);
  return startsOn !== null && endsOn !== null ? { startsOn, endsOn } : null;
}

/** Whether the person is a valid representative of their organization (F2). */
export const mayReport = ({ user_fields }: Pick<Person, 'user_fields'>): boolean => user_fields?.[MAY_REPORT] === true;

/** Zendesk writes a date field as midnight UTC of that date; the date is meant. */
function localDate(value: unknown): string | null {
  const [date] = typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(value) ?? []) : [];
  return date ?? null;
}
