import fc from 'fast-check';
import type { Actor } from '../../../core/incident/actor';
import type { Event } from '../../../core/incident/event';
import type { Facts } from '../../../core/incident/facts';
import { STATUSES } from '../../../core/lifecycle/status';
import { PRIORITIES } from '../../../core/severity/priority';
import { ADMIN, AGENT, ANN, APP, BOB, CAT, ENGINEER, EVE, MANAGER, NOBODY, RULE, SUPERVISOR } from './people';
import { RESPONSES } from './responses';
import { ANSWERS, ENTITLED, type Happening } from './story';
import { MINUTE, wall } from './wall';

export { RUNS } from '../law';

export const BEGIN = wall('Mon 00:00');
const SPAN = 12 * 48;

/** Half hours of twelve days, so that instants coincide often; now and then one a millisecond off. */
export const anyInstant = fc
  .tuple(fc.integer({ min: 0, max: SPAN }), fc.constantFrom(0, 0, 0, 0, -1, 1, 7 * MINUTE))
  .map(([halfHours, off]) => BEGIN + halfHours * 30 * MINUTE + off);

const CAST: readonly Actor[] = [AGENT, ENGINEER, SUPERVISOR, MANAGER, ADMIN, ANN, BOB, CAT, EVE, RULE, NOBODY];
export const anyPerson: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(AGENT) },
  { weight: 5, arbitrary: fc.constant(ANN) },
  { weight: 4, arbitrary: fc.constantFrom(...CAST) },
);

const anyResponse: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(RESPONSES)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      'patch',
      { type: 'patch' },
      { type: 'request-for-information', questions: [] },
      7,
    ),
  },
);
const anyStatus = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<string>(...STATUSES) },
  { weight: 1, arbitrary: fc.constantFrom('In Progress', '', 'closed', 'toString') },
);
const anyAnswers = fc.constantFrom({}, ANSWERS[1], ANSWERS[2], ANSWERS[3]);
const anyHeaders = fc.constantFrom({}, {}, {}, { 'Auto-Submitted': 'auto-replied' });
const anySubject = fc.constantFrom(
  'Exports fail',
  'Production is down',
  'Re: Incident# 7 Exports',
  'Automatic reply: away',
);
export const anyText = fc.constantFrom('', 'Because', 'The server is down');

const anyReport = fc.record({
  type: fc.constant('reported' as const),
  by: fc.constantFrom(ANN, ANN, ANN, EVE, AGENT, NOBODY),
  channel: fc.constantFrom('portal', 'email', 'phone', 'agent'),
  subject: anySubject,
  body: anyText,
  answers: anyAnswers,
  fields: fc.constantFrom({}, { productionVersion: '5' }, { reporterName: 'Ann' }),
  headers: anyHeaders,
}) as fc.Arbitrary<Happening>;

export const anyMessage = fc.record(
  {
    type: fc.constant('message' as const),
    by: anyPerson,
    visibility: fc.constantFrom('public', 'public', 'public', 'internal'),
    text: anyText,
    headers: anyHeaders,
    response: anyResponse,
    status: anyStatus,
  },
  { requiredKeys: ['type', 'by', 'visibility', 'text'] },
) as fc.Arbitrary<Happening>;

const act = (shape: Record<string, fc.Arbitrary<unknown>>, type: string): fc.Arbitrary<Happening> =>
  fc.record({ type: fc.constant(type), by: anyPerson, ...shape }) as fc.Arbitrary<Happening>;

export const anyAct: fc.Arbitrary<Happening> = fc.oneof(
  act({ reached: fc.boolean(), text: anyText }, 'call-logged'),
  act({ to: fc.constantFrom(1, 2, 3, 0, 2.5), reason: anyText }, 'severity-set'),
  act({ to: fc.constantFrom(...PRIORITIES, 'top'), reason: anyText }, 'priority-set'),
  act({ to: anyStatus, reason: anyText }, 'status-set'),
  act({ text: anyText }, 'resolution-confirmed'),
  act({ text: anyText }, 'reopened'),
  act({ text: anyText }, 'closed'),
  act({ items: fc.constant([{ subject: 'Another matter', body: '', answers: {} }]) }, 'split'),
  act({ reason: anyText, collaborators: fc.constantFrom([], ['erin']) }, 'escalated'),
  act({ text: anyText }, 'supervisor-requested'),
  act({ text: anyText }, 'supervisor-acknowledged'),
  act({ reason: anyText }, 'entitlement-overridden'),
  act({ with: fc.constant('Ann'), minutes: fc.constant(30) }, 'session-held'),
  act({ score: fc.constantFrom(1, 5, 6, 2.5), text: anyText }, 'survey-answered'),
  act({ fields: fc.constant({ productVersion: '5.1' }) }, 'fields-changed'),
);

const anyRecord = (by: fc.Arbitrary<Actor>): fc.Arbitrary<Happening> =>
  fc
    .tuple(by, anyInstant, fc.constantFrom('acknowledgement', 'survey:incident', 'clock-breached:first-response'))
    .map(([author, at, key]): Happening => ({ type: 'recorded', by: author, carriedOut: [{ key, kind: 'note', at }] }));

/** What agents mostly do, so that incidents come to wait for their customers. */
export const anyReply: fc.Arbitrary<Happening> = fc
  .constantFrom(...Object.values(RESPONSES))
  .map((response) => ({ type: 'message', by: AGENT, visibility: 'public', text: 'Hello', response }));

export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 7, arbitrary: anyReply },
  { weight: 8, arbitrary: anyMessage },
  { weight: 10, arbitrary: anyAct },
  { weight: 1, arbitrary: anyReport },
  { weight: 1, arbitrary: anyRecord(fc.constantFrom(AGENT, MANAGER, ANN, NOBODY)) },
);

/** Sessions, closings and what comes after them. */
export const surveyful: fc.Arbitrary<Happening> = fc.oneof(
  act({ with: fc.constant('Ann'), minutes: fc.constant(30) }, 'session-held'),
  act({ text: anyText }, 'closed'),
  act({ text: anyText }, 'resolution-confirmed'),
  act({ text: anyText }, 'reopened'),
  act({ score: fc.constantFrom(1, 5, 6), text: anyText }, 'survey-answered'),
  anyReply,
);

export interface Told {
  readonly at: number;
  readonly happening: Happening;
}

/** What befalls a ticket: a report, and up to `length` things afterwards, in order. Nothing in it was done by the app. */
export const anyTale = (length = 12, happening = anyHappening): fc.Arbitrary<readonly Told[]> =>
  fc
    .tuple(anyReport, fc.array(fc.record({ at: anyInstant, happening }), { maxLength: length }))
    .map(([report, later]) => [
      { at: BEGIN, happening: report },
      ...[...later].filter(({ at }) => at >= BEGIN).sort((a, b) => a.at - b.at),
    ]);

/** Any list of events at all: perhaps no report or several, in no order, with forged records and odd instants. */
export const anyEvents: fc.Arbitrary<readonly Event[]> = fc
  .array(
    fc.record({
      at: fc.oneof(
        { weight: 20, arbitrary: anyInstant },
        { weight: 1, arbitrary: fc.constantFrom(0, -1, NaN, 9e15, 1e300) },
      ),
      happening: fc.oneof(
        { weight: 8, arbitrary: anyHappening },
        { weight: 3, arbitrary: anyReport },
        { weight: 2, arbitrary: anyRecord(fc.constant(APP)) },
        { weight: 1, arbitrary: anyAct.map((done) => ({ ...done, by: APP }) as Happening) },
      ),
    }),
    { maxLength: 14 },
  )
  .map((told) => told.map(({ at, happening }, place) => ({ ...happening, at, id: `e${place}` }) as Event));

const office = { timeZone: 'America/Chicago' };
const always = {
  timeZone: 'UTC',
  weekly: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
  ),
  holidays: [],
  overrides: {},
};
const hourly = { statusUpdate: { target: '4h', basis: 'business' } };

const updates = { severities: { 1: hourly, 2: hourly } };
const laterAnswers = {
  severities: { 2: { customerResponse: null }, 3: { customerResponse: { target: '2h', basis: 'elapsed' } } },
};

/** Changes of the policy that leave its hours alone. */
export const anyTargets: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  {},
  updates,
  laterAnswers,
  { severities: { 1: { firstResponse: { target: '1h', basis: 'elapsed' } } }, warnAt: [0.5, 0.9] },
  { entitlement: { required: false } },
);

/** Changes of the policy that move clocks, calendars, waits and surveys. */
export const anyPolicyChange: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  {},
  {},
  updates,
  { severities: { 1: { calendar: always, firstResponse: { target: '1h', basis: 'elapsed' } } } },
  { calendar: office, closure: { notice: 0 } },
  { closure: { notice: 2 }, warnAt: [0.5, 0.9], priorityLowering: { restoreOnReply: true } },
  { entitlement: { required: false }, survey: { quietDays: 0 } },
  laterAnswers,
);

const anyOtherFacts: fc.Arbitrary<Facts> = fc
  .record({
    organization: fc.constantFrom(ENTITLED.organization, ENTITLED.organization, null),
    agreements: fc.constantFrom<Facts['agreements']>(
      ENTITLED.agreements,
      ENTITLED.agreements,
      [],
      [{ at: 0, agreement: { startsOn: '2026-03-05', endsOn: '2026-03-09' } }],
      [
        { at: 0, agreement: null },
        { at: wall('Tue 10:00'), agreement: { startsOn: '2026-01-01', endsOn: '9999-12-31' } },
      ],
      [{ at: 0, agreement: { startsOn: '2026-01-01', endsOn: '9999-12-31' } }],
    ),
    representatives: fc.constantFrom<Facts['representatives']>(ENTITLED.representatives, ENTITLED.representatives, [
      { at: 0, representative: false },
      { at: wall('Wed 11:00'), representative: true },
    ]),
    rejudgements: fc.array(
      anyInstant.map((at) => ({ at })),
      { maxLength: 1 },
    ),
    surveyOffers: fc.array(
      anyInstant.map((at) => ({ at })),
      { maxLength: 1 },
    ),
    named: fc.constantFrom(null, null, null, { number: '7', mayJoin: true }, { number: '7', mayJoin: false }),
    continues: fc.constantFrom(null, null, null, { number: '6', verdict: 'no-agreement' as const }),
  })
  .map((facts) => ({ ...facts, carriedOut: [] }));

/** Mostly of a customer who is entitled. */
export const anyFacts: fc.Arbitrary<Facts> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(ENTITLED) },
  { weight: 1, arbitrary: anyOtherFacts },
);

/** An instant to look at, up to seven weeks on. */
export const anyLook = fc.integer({ min: 0, max: 50 * 48 }).map((halfHours) => BEGIN + halfHours * 30 * MINUTE);
