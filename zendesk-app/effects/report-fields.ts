import type { Answers, IntakeFields } from '../../core';
import type { FieldValue } from '../client';
import type { Installation, TicketFieldName } from '../setup';
import { tagOf } from '../setup';

/** A custom field with its value, as a ticket update takes it. */
export interface WrittenField {
  readonly id: number;
  readonly value: FieldValue;
}

/** The custom fields of a report with these answers and details: what the form would send. */
export function reportFields(
  installation: Pick<Installation, 'fields'>,
  report: { readonly answers?: Answers | undefined; readonly fields?: IntakeFields | undefined },
): WrittenField[] {
  const { answers = {}, fields = {} } = report;
  const tag = (
    name: TicketFieldName,
    value: string | number | undefined,
  ): [TicketFieldName, FieldValue | undefined] => [name, value === undefined ? undefined : tagOf(name, value)];
  const values: readonly (readonly [TicketFieldName, FieldValue | undefined])[] = [
    tag('request', answers.request),
    tag('productionDown', answers.productionDown),
    tag('workaround', answers.workaround),
    tag('impact', answers.impact),
    tag('customerSeverity', answers.severity),
    ['software', answers.area?.includes('software') || undefined],
    ['server', answers.area?.includes('server') || undefined],
    ...(Object.entries(fields) as [TicketFieldName, string][]),
  ];
  return values.flatMap(([name, value]) => (value === undefined ? [] : [{ id: installation.fields[name], value }]));
}
