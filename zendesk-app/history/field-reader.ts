import { type Answers, answersSchema, INTAKE_FIELDS, type IntakeFields } from '../../core';
import type { Installation, TicketFieldName } from '../setup/installation';
import { valueOfTag } from '../setup/ticket-fields';

/** A custom field's value by our name of the field; undefined where it has none. */
export type FieldsByName = (name: TicketFieldName) => unknown;

/** Reads values kept by Zendesk's field ids (as text keys, as audits write them) by our names. */
export const fieldsByName =
  (installation: Pick<Installation, 'fields'>, values: ReadonlyMap<string, unknown>): FieldsByName =>
  (name) =>
    values.get(String(installation.fields[name])) ?? undefined;

const isTicked = (value: unknown): boolean => value === true || value === 'true' || value === '1';

/** The structured answers of a report. */
export function answersOf(field: FieldsByName): Answers {
  const choice = (name: TicketFieldName) => valueOfTag(name, field(name)) ?? undefined;
  const area = (['software', 'server'] as const).filter((name) => isTicked(field(name)));
  const severity = choice('customerSeverity');
  const given = {
    request: choice('request'),
    productionDown: choice('productionDown'),
    workaround: choice('workaround'),
    impact: choice('impact'),
    area: area.length > 0 ? area : undefined,
    severity: severity === undefined ? undefined : Number(severity),
  };
  return answersSchema.parse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
}

/** The report's content by intake field; blank ones are left out. */
export function intakeOf(field: FieldsByName): IntakeFields {
  const filled = INTAKE_FIELDS.flatMap((name) => {
    const value = field(name);
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(filled);
}
