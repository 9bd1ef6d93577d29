import type { ClockName } from '../../../core';
import { CLOCKS } from '../../../core/clocks/clock';
import { VERDICTS } from '../../../core/entitlement';
import { RESPONSE_TYPES } from '../../../core/lifecycle/response';
import { STATUSES } from '../../../core/lifecycle/status';

/** The arguments of one call, by the path of a sentence in the catalogue. */
export type Occasions = Readonly<Record<string, readonly (readonly unknown[])[]>>;

const TUESDAY = Date.UTC(2026, 10, 24, 15, 30);
const READING = { year: 2026, month: 10, day: 24, weekday: 2, time: '15:30', date: 20_781 };
const AGREEMENT = { startsOn: '2026-04-01', endsOn: '2027-03-31' };
const WHO = { organization: 'x0x', reporter: 'x1x', agreement: AGREEMENT };
const NOBODY = { organization: null, reporter: 'x1x', agreement: null };
const SUPPORTED = { organization: 'x0x', agreement: AGREEMENT, today: '2026-11-24', graceDays: 0, required: true };
const HOUR = 3_600_000;
const CLOCK = { name: 'firstResponse', target: 24 * HOUR, basis: 'business' };

const CUSTOMER = { role: 'customer', name: 'x0x' };
const AGENT = { role: 'agent', name: 'x0x' };
const STEPS = [
  ...['reported', 'fields-changed', 'recorded', 'call-logged', 'resolution-confirmed', 'reopened', 'closed', 'split'],
  ...['escalated', 'supervisor-requested', 'supervisor-acknowledged', 'entitlement-overridden', 'session-held'],
  ...['survey-answered', 'verified', 'held', 'closed-automatically', 're-judged', 'severity-set', 'priority-set'],
  ...['status-set', 'lowered', 'restored', 'breached', 'message'],
];

const REFUSALS = [
  ...['verification-required', 'status-by-process-only', 'already-closed', 'no-supervisor-request', 'not-held'],
  ...['reason-missing', 'no-survey-offered', 'survey-answered', 'not-an-incident'],
].map((code) => ({ code, data: {} }));
const FORBIDDEN = [
  ...['reply', 'reopened', 'supervisor-requested', 'resolution-confirmed', 'survey-answered'],
  ...['supervisor-acknowledged', 'entitlement-overridden', 'split'],
];
const PARTS = ['fix', 'workaround', 'questions', 'url', 'instructions', 'options', 'reference', 'x1x'];

const FAULTS = [
  ...['missing', 'blank', 'instant-invalid', 'url-invalid', 'email-invalid', 'duration-invalid', 'duration-days'],
  ...['duration-zero', 'time-zone-unknown', 'wall-time-invalid', 'interval-empty', 'interval-overnight'],
  ...['interval-overlap', 'date-invalid', 'never-open'],
].map((code) => ({ code, data: {}, path: [] }));
const FAULTS_WITH: readonly [string, Readonly<Record<string, string>>][] = [
  ['unknown-key', { key: 'x0x' }],
  ['wrong-type', { expected: 'x0x' }],
  ['not-a-choice', { allowed: 'x0x' }],
  ['out-of-range', { min: 'x0x' }],
  ['out-of-range', { min: 'x0x', exclusive: 'yes' }],
  ['out-of-range', { max: 'x0x' }],
  ['out-of-range', { max: 'x0x', exclusive: 'yes' }],
  ['duration-too-long', { max: 'x0x' }],
  ['duplicate', { value: 'x0x' }],
  ['notice-not-before-closure', { wait: '1' }],
  ['notice-not-before-closure', { wait: '2' }],
  ['notice-not-before-closure', { wait: '3' }],
];

const OUTLOOK = {
  firstResponse: null,
  status: null,
  customerResponse: null,
  closure: null,
  statusUpdateDueAt: null,
  moved: [],
  call: null,
  severity: null,
  priority: null,
  incident: { severity: 1 },
};
const DAY = 24 * HOUR;
const READER = { now: 0, timeZone: 'UTC' };
const MOVED = { clock: 'firstResponse', from: DAY, to: 2 * DAY, target: 90 * 60_000, breaks: false };
const OUTLOOKS = [
  { firstResponse: 'met', status: 'Open', priority: 'low', severity: 1, call: 'needed' },
  { firstResponse: 'late', status: 'Closed', priority: 'low', call: 'needed' },
  { call: 'on-record', severity: 1 },
  { customerResponse: { dueAt: 2 * DAY, lowersTo: 'low' }, closure: { noticeAt: 3 * DAY, closesAt: 4 * DAY } },
  { customerResponse: { dueAt: 2 * DAY, lowersTo: null }, statusUpdateDueAt: 2 * DAY },
  { closure: { noticeAt: DAY, closesAt: 4 * DAY } },
  { moved: [MOVED, { ...MOVED, from: null }, { ...MOVED, to: null }] },
  {
    moved: [
      { ...MOVED, breaks: true },
      { ...MOVED, from: null, breaks: true },
    ],
  },
];

const who = (verdict: string) => [
  [verdict, WHO],
  [verdict, NOBODY],
];

/** On which occasions each sentence of the screens is said, where it is not the same whenever it is. */
export const OCCASIONS: Occasions = {
  'process.time.at': [
    ...[0, 1, 2, 3, 4, 5, 6].map((weekday) => [{ ...READING, weekday }, true]),
    ...Array.from({ length: 12 }, (_, month) => [{ ...READING, month }, false]),
  ],
  'process.time.today': [[READING]],
  'process.time.tomorrow': [[READING]],
  'process.time.span': [[0], [1], [59], [60], [61], [254]],
  'process.time.due': both('x0x', 'x1x'),
  'process.time.overdue': both('x0x', 'x1x'),
  'process.time.late': both('x0x', 'x1x'),
  'process.time.held': [['x0x'], [null]],
  'process.severityReason': [
    ...['request: enhancement', 'request: information', 'productionDown: yes', 'workaround: yes', 'workaround: no'],
    ...['workaround: unknown', 'impact: cosmetic', 'impact: documented-functionality', 'x0x'],
  ]
    .map((words) => [{ from: 'answer', words }])
    .concat([
      [{ from: 'text', words: 'x0x' }],
      [{ from: 'agent', words: 'x0x' }],
      [{ from: 'agent', words: '' }],
      [{ from: 'default', words: '' }],
    ]),
  'call.readOut': VERDICTS.flatMap(who),
  'clocks.targetSpan': [
    [CLOCK],
    [{ ...CLOCK, target: HOUR }],
    [{ ...CLOCK, target: 1.5 * HOUR }],
    [{ ...CLOCK, basis: 'elapsed' }],
  ],
  'clocks.customerClockAhead': [
    ['x0x', null, 3],
    ['x0x', { target: HOUR, basis: 'elapsed' }, 1],
    ['x0x', { target: HOUR, basis: 'elapsed' }, 2],
  ],
  'closure.closed': [
    ...['Resolved Pending Confirmation', 'Customer Information Requested', 'Software Change Required', 'Open', null],
  ]
    .map((after) => ['x0x', 'no-answer', after])
    .concat([
      ['x0x', 'confirmed', null],
      ['x0x', 'by-agent', 'Resolved Pending Confirmation'],
    ]),
  'outlook.outlookLines': OUTLOOKS.map((change) => [{ ...OUTLOOK, ...change }, 'x1x', READER]),
  'standing.standing': STATUSES.map((status) => [status, 'high']).concat([['Open', 'urgent']]),
  'standing.severityReasons': [
    [[{ from: 'text', words: 'x0x' }]],
    [
      [
        { from: 'agent', words: 'x0x?' },
        { from: 'agent', words: ' x1x ' },
        { from: 'agent', words: 'x1x.' },
        { from: 'agent', words: '“x2x!”' },
      ],
    ],
  ],
  'standing.customerView': [
    ['x0x', 2, 2],
    ['x0x', 1, 2],
  ],
  'standing.entitled': [[WHO], [NOBODY]],
  'standing.allowedBy': [
    ['x0x', 'x1x', 'x2x'],
    ['', 'x1x', 'x2x.'],
    ['x0x', 'x1x', ' '],
  ],
  'standing.turnedBad': who('agreement-expired'),
  'standing.pausedBecause': [
    ...VERDICTS.flatMap(who),
    ['agreement-expired', { ...WHO, organization: 'Bright Foods' }],
    ['agreement-not-started', { ...WHO, organization: 'Acme' }],
  ],
  'standing.remedy': VERDICTS.flatMap(who),
  'steps.step': [
    ...STEPS.map((what) => [{ what, by: AGENT }]),
    ...STEPS.slice(-6).map((what) => [
      { what, by: AGENT, status: 'Open', severity: 2, priority: 'low', why: 'statusUpdate' },
    ]),
    [{ what: 'message', by: CUSTOMER, status: 'Open' }],
    [{ what: 'message', by: CUSTOMER }],
    [{ what: 'message', by: { role: 'customer' } }],
    [{ what: 'message', by: 'process' }],
    [{ what: 'split', by: AGENT, refused: { code: 'already-closed', data: {} } }],
  ],
  'support.support': [
    ['no-agreement', { ...SUPPORTED, agreement: null }],
    ['no-agreement', { ...SUPPORTED, agreement: null, required: false }],
    ['agreement-not-started', { ...SUPPORTED, today: '2026-03-31' }],
    ['agreement-not-started', { ...SUPPORTED, today: '2026-01-01', required: false }],
    ['agreement-expired', { ...SUPPORTED, today: '2027-04-01' }],
    ['agreement-expired', { ...SUPPORTED, today: '2027-04-01', required: false }],
    ['entitled', SUPPORTED],
    ['entitled', { ...SUPPORTED, today: '2027-03-31' }],
    ['entitled', { ...SUPPORTED, today: '2027-03-01' }],
    ['entitled', { ...SUPPORTED, today: '2027-04-02', graceDays: 14 }],
  ],
  'support.term': [[AGREEMENT]],
  'support.startNow': [[['7']], [['7', '12']]],
  'support.day': [['2026-10-01']],
  'board.day': [[TUESDAY, 'UTC']],
  'board.weekday': [[TUESDAY, 'UTC']],
  'board.time': [[TUESDAY, 'UTC']],
  'board.holiday': [['x0x'], [null]],
  'board.numbers.breached': [[true], [false]],
  'board.toDo.decide': [['x0x'], ['']],
  'board.toDo.ask': [
    ['x0x', 1],
    ['x0x', 2],
  ],
  'board.kept.month': [
    [Date.UTC(2026, 9, 1), 'UTC', TUESDAY],
    [Date.UTC(2025, 9, 1), 'UTC', TUESDAY],
  ],
  'board.kept.span': [
    [Date.UTC(2026, 9, 1), Date.UTC(2026, 9, 8), 'UTC'],
    [Date.UTC(2026, 9, 1), Date.UTC(2026, 9, 2), 'UTC'],
  ],
  'board.survey.mean': [[4.5]],
  'board.survey.answers': [[1], [2]],
  'explanation.title': CLOCKS.flatMap((clock) => [
    [clock, 'x1x'],
    [clock, null],
  ]),
  'explanation.intro': [
    ...CLOCKS.map((name) => [2, { ...CLOCK, name }, 'x2x']),
    [1, { name: 'firstResponse' satisfies ClockName, target: HOUR / 2, basis: 'elapsed' }, 'x2x'],
  ],
  'explanation.from': ['reported', 'verified', 'asked', 'updated', 'status-entered'].map((why) => ['x0x', why]),
  'explanation.policy': [
    ['x0x', 'x1x'],
    ['x0x', null],
  ],
  'forms.split.open': [[1], [2]],
  'labels.report.ask': [
    ['x0x', 1],
    ['x0x', 2],
  ],
  'labels.report.asked': [[1], [2]],
  'refusals.text': [
    ...REFUSALS.map((refusal) => [refusal]),
    ...FORBIDDEN.map((act) => [{ code: 'not-allowed', data: { act } }]),
    [{ code: 'not-allowed', data: {} }],
    ...RESPONSE_TYPES.map((response) => [{ code: 'response-incomplete', data: { response, parts: 'fix' } }]),
    [{ code: 'response-incomplete', data: { response: 'x0x', parts: PARTS.join(', ') } }],
    [{ code: 'response-incomplete', data: {} }],
    ...['response', 'status', 'severity', 'priority', 'score'].flatMap((key) => {
      const code = key === 'score' ? 'score-out-of-range' : `${key}-unknown`;
      return [[{ code, data: { [key]: 'x0x' } }], [{ code, data: { [key]: '' } }], [{ code, data: {} }]];
    }),
  ],
  'policyFaults.reason': [
    ...FAULTS.map((fault) => [fault]),
    ...FAULTS_WITH.map(([code, data]) => [{ code, data, path: [] }]),
  ],
};

function both(...given: readonly string[]): readonly unknown[][] {
  return [
    [...given, false],
    [...given, true],
  ];
}
