import { awaitedAt, type Clock, type Incident, type Outcome, outcomesOf } from '../../core';
import type { FieldValue, Ticket } from '../client';
import type { Installation, TicketFieldName } from '../setup';
import { TICKET_FIELDS, tagOf } from '../setup';
import type { WrittenField } from './report-fields';

const minute = (at: number | null): string => (at === null ? '' : `${new Date(at).toISOString().slice(0, 16)}Z`);
/** A deadline that has passed stands until what it waits for has come. */
const due = (clock: Clock | null): string => minute(awaitedAt(clock));
const inTime = (name: 'firstResponseOutcome' | 'customerResponseOutcome' | 'statusUpdateOutcome', what: Outcome) =>
  what === null ? '' : tagOf(name, what);

/** What the ticket's fields should show of the incident, for views, searches and people without the sidebar: a row each. */
const ROWS: readonly (readonly [TicketFieldName, (incident: Incident) => FieldValue])[] = [
  ['severity', ({ severity }) => tagOf('severity', severity)],
  ['entitlement', ({ entitlement }) => tagOf('entitlement', entitlement)],
  ['tier', ({ tier }) => tagOf('tier', tier)],
  ['supervisor', ({ supervisor }) => tagOf('supervisor', supervisor)],
  ['phoneFollowUp', ({ phoneFollowUp }) => tagOf('phoneFollowUp', phoneFollowUp)],
  ['firstResponseDue', ({ firstResponse }) => due(firstResponse)],
  ['customerResponseDue', ({ customerResponse }) => due(customerResponse)],
  ['statusUpdateDue', ({ statusUpdate }) => due(statusUpdate)],
  ['closesAt', ({ closesAt }) => minute(closesAt)],
  ['firstResponseOutcome', (incident) => inTime('firstResponseOutcome', outcomesOf(incident).firstResponse)],
  ['customerResponseOutcome', (incident) => inTime('customerResponseOutcome', outcomesOf(incident).customerResponse)],
  ['statusUpdateOutcome', (incident) => inTime('statusUpdateOutcome', outcomesOf(incident).statusUpdate)],
  ['surveyScore', ({ surveyScore }) => (surveyScore === null ? '' : tagOf('surveyScore', surveyScore))],
  ['missing', ({ intake }) => intake.missing.map((field) => TICKET_FIELDS[field].title).join(', ')],
  ['linked', ({ linked }) => linked.map((number) => `#${number}`).join(', ')],
];

/** The fields that show something else than the incident says now. */
export function projection(incident: Incident, ticket: Ticket, installation: Installation): WrittenField[] {
  return ROWS.flatMap(([name, value]) => {
    const wanted = value(incident);
    return shownField(ticket, installation, name) === wanted ? [] : [{ id: installation.fields[name], value: wanted }];
  });
}

/** What a field shows; empty text where it shows nothing. */
export function shownField(
  ticket: Ticket,
  { fields }: Pick<Installation, 'fields'>,
  name: TicketFieldName,
): FieldValue {
  return ticket.custom_fields?.find(({ id }) => id === fields[name])?.value ?? '';
}
