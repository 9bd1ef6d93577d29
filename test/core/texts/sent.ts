import { VERDICTS } from '../../../core/entitlement';
import { INTAKE_FIELDS } from '../../../core/intake';
import type { Message } from '../../../core/texts';
import { at, context, now } from './context';
import type { Occasions } from './said';

const bare = {
  ...context,
  links: {},
  place: null,
  vendor: { ...context.vendor, phone: null, feedbackEmail: null, documentationUrl: null },
};
const full = {
  ...context,
  quietDays: 30,
  severity: 2,
  links: { ...context.links, comment: 'https://s.test/comment' },
  vendor: { ...context.vendor, feedbackEmail: 'voice@vendor.test', documentationUrl: 'https://docs.vendor.test/' },
};

const reportedAt = at('2026-11-19T21:30:00Z');
const later = at('2027-01-04T15:00:00Z');
const received = {
  severity: 1,
  reportedAt,
  receivedAt: reportedAt,
  firstResponseDueAt: later,
  callNeeded: false,
  missing: [],
};
const atNight = { ...received, reportedAt: now, receivedAt: later, callNeeded: true };
const waiting = { status: 'Resolved Pending Confirmation', waitingSince: reportedAt, closesAt: later, questions: [] };
const closed = { because: 'no-answer', waitingSince: reportedAt, text: '', survey: false };
const verification = { organization: 'Bright Foods', startsOn: '2026-12-01', endsOn: '2026-10-31' };
const CLOCKS = ['firstResponse', 'customerResponse', 'statusUpdate'];
const HELD = VERDICTS.filter((verdict) => verdict !== 'entitled');

type Row = readonly [message: Readonly<Record<string, unknown>>, context: unknown];
const rows: (template: Message['template'], of: readonly Row[]) => Occasions = (template, of) => ({
  [`mails.${template}`]: of,
  [`notes.${template}`]: of,
});
const each = (of: readonly Readonly<Record<string, unknown>>[]): Row[] => of.map((message) => [message, context]);

/** On which occasions each mail and note is sent. */
export const SENT: Occasions = {
  ...rows('acknowledgement', [
    [received, context],
    [received, full],
    [received, bare],
    [{ ...received, severity: 2, missing: INTAKE_FIELDS }, context],
    [{ ...received, severity: 3, firstResponseDueAt: now }, context],
    [{ ...received, firstResponseDueAt: now - 1 }, context],
    [{ ...received, firstResponseDueAt: null }, context],
    [{ ...received, callNeeded: true }, context],
    [{ ...received, callNeeded: true }, bare],
    [atNight, context],
    [{ ...atNight, firstResponseDueAt: null }, context],
    [{ ...atNight, firstResponseDueAt: later + 1 }, context],
    [{ ...atNight, receivedAt: now }, context],
    [{ ...atNight, reportedAt: now - 1, receivedAt: now }, context],
  ]),
  ...rows('verification-required', [
    ...HELD.flatMap((verdict): Row[] => [
      [{ verdict, ...verification }, context],
      [{ verdict, organization: null, startsOn: null, endsOn: null }, bare],
    ]),
    [{ verdict: 'not-a-representative', ...verification, organization: 'Acme' }, context],
  ]),
  ...rows('closing-soon', [
    [waiting, context],
    [waiting, bare],
    [waiting, { ...context, links: { needHelp: 'https://s.test/need', incident: 'https://s.test/incident' } }],
    [waiting, { ...context, links: { incident: 'https://s.test/incident' } }],
    [{ ...waiting, status: 'Customer Information Requested', questions: [' Which zone?', 'Which log? '] }, context],
    [{ ...waiting, status: 'Customer Information Requested' }, context],
    [{ ...waiting, status: 'Software Change Required' }, context],
  ]),
  ...rows('closed', [
    [{ ...closed, status: 'Resolved Pending Confirmation' }, context],
    [{ ...closed, status: 'Customer Information Requested' }, context],
    [{ ...closed, status: 'Software Change Required', survey: true }, full],
    [{ ...closed, waitingSince: null, survey: true }, bare],
    [
      { ...closed, survey: true },
      { ...context, links: { incident: 'https://s.test/incident' }, quietDays: 0 },
    ],
    [{ ...closed, because: 'confirmed' }, context],
    [{ ...closed, because: 'by-agent', text: ' Nothing is left. ' }, context],
  ]),
  ...rows('reopened', each([{}])),
  ...rows('split', [
    [{ items: [{ number: '40121', subject: 'Re: Incident# 40121 Labels', severity: 2 }] }, context],
    [{ items: [1, 2, 3].map((severity) => ({ number: `4012${severity}`, subject: 'Labels', severity })) }, full],
  ]),
  ...rows(
    'supervisor-acknowledged',
    each([
      { by: 'Marta Silva', text: ' I call you. ' },
      { by: '', text: ' ' },
    ]),
  ),
  ...rows('session-survey', [
    [{ with: 'Jonas Reed', at: now }, context],
    [{ with: '', at: now }, full],
  ]),
  ...rows('verification-note', each(HELD.map((verdict) => ({ verdict })))),
  ...rows('clock-warning', each(CLOCKS.map((clock) => ({ clock, dueAt: now })))),
  ...rows('clock-breached', each(CLOCKS.map((clock) => ({ clock, dueAt: later })))),
  ...rows('priority-lowered', each([{ from: 'high', to: 'normal', dueAt: now }])),
  ...rows(
    'escalated',
    each([
      { by: 'Jonas', reason: ' Storage. ', collaborators: ['Priya', 'Sam'] },
      { by: '', reason: ' ', collaborators: [] },
    ]),
  ),
  ...rows(
    'supervisor-requested',
    each([
      { by: 'Ann', text: 'Nobody answers.' },
      { by: '', text: '' },
    ]),
  ),
  ...rows('not-joined-note', each([{}])),
  ...rows('automatic-note', each([{}])),
  signOff: [[context], [full], [bare]],
};

const ACTS = [
  { type: 'call-logged', reached: true, text: ' It starts again. ' },
  { type: 'call-logged', reached: false, text: '' },
  { type: 'severity-set', to: 1, reason: 'Nobody can log in.' },
  { type: 'priority-set', to: 'low', reason: '' },
  { type: 'priority-set', to: 'somewhat', reason: '' },
  { type: 'status-set', to: 'Open', reason: '' },
  { type: 'resolution-confirmed', text: '' },
  { type: 'reopened', text: 'It is back.' },
  { type: 'closed', text: '' },
  { type: 'split', items: [{ subject: 'Typo' }, { subject: 'Label' }] },
  { type: 'escalated', reason: 'Storage.', collaborators: ['Priya', 'Sam'] },
  { type: 'escalated', reason: '', collaborators: [] },
  { type: 'supervisor-requested', text: '' },
  { type: 'supervisor-acknowledged', text: '' },
  { type: 'entitlement-overridden', reason: 'Renewal is signed.' },
  { type: 'session-held', with: 'Ann', minutes: 30 },
  { type: 'session-held', with: '', minutes: 30 },
  { type: 'survey-answered', score: 4, text: '' },
];

const RESPONSES = [
  { type: 'information-or-resolution' },
  { type: 'known-issue', fix: 'in 9.4.2', workaround: 'Restart it.' },
  { type: 'known-issue', fix: ' None known ', workaround: 'none known' },
  { type: 'request-for-information', questions: [{ text: ' Which zone? ' }, { text: 'Which log?' }] },
  { type: 'explanation' },
  { type: 'document-link', url: 'https://docs.test/a' },
  { type: 'patch', instructions: 'Run setup.' },
  { type: 'resolution-options', options: ['Wait', 'Roll back'] },
  { type: 'feature-request', reference: 'PM-12' },
];

/** What agents write, by the parts that they give. */
export const WRITTEN: Occasions = {
  reply: [...RESPONSES.map((response) => [response, ' Hello Ann. ']), [{ type: 'explanation' }, ' ']],
  actNote: [...ACTS.map((act) => [act, 'Jonas']), [{ type: 'closed', text: '' }, '']],
  askNote: [
    ['Jonas', ['Max', 'Ada']],
    ['', []],
  ],
  greeting: ['Ann Becker', ' Ann', 'ann@acme.test', ' '].map((requesterName) => [{ requesterName }, 'x1x']),
  'callReport.heading': INTAKE_FIELDS.map((field) => [field]),
};
