import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadScreens, moment, type Screens, STATUSES } from '../../../core';
import * as call from '../../../core/texts/en/panel-call';
import * as clocks from '../../../core/texts/en/panel-clocks';
import { closure } from '../../../core/texts/en/panel-closure';
import { panelForms as forms } from '../../../core/texts/en/panel-forms';
import { panelLabels as labels } from '../../../core/texts/en/panel-labels';
import * as outlook from '../../../core/texts/en/panel-outlook';
import { panelReply as reply } from '../../../core/texts/en/panel-reply';
import * as standing from '../../../core/texts/en/panel-standing';
import { panelSteps as steps } from '../../../core/texts/en/panel-steps';
import { panelSupervisor as supervisor } from '../../../core/texts/en/panel-supervisor';
import * as support from '../../../core/texts/en/panel-support';
import { why as explanation } from '../../../core/texts/en/panel-why';
import { policyFault as reason } from '../../../core/texts/en/policy-fault';
import { refusal as text } from '../../../core/texts/en/refusal';
import { words as process } from '../../../core/texts/en/words';
import { compareLanguages } from './compare-languages';

const ENGLISH: Screens = {
  process,
  call,
  clocks,
  closure,
  outlook,
  standing,
  steps,
  support,
  explanation,
  forms,
  labels,
  reply,
  supervisor,
  refusals: { text },
  policyFaults: { reason },
};

const READING = { year: 2026, month: 10, day: 24, weekday: 2, time: '15:30', date: 20_781 };
const AGREEMENT = { startsOn: '2026-04-01', endsOn: '2027-03-31' };
const WHO = { organization: 'x0x', reporter: 'x1x', agreement: AGREEMENT };
const CLOCK = { name: 'firstResponse', target: 86_400_000, basis: 'business' };
const SUPPORTED = { organization: 'x0x', agreement: AGREEMENT, today: '2026-11-24', graceDays: 0, required: true };

const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'process.time.at': [READING, false],
  'process.time.today': [READING],
  'process.time.tomorrow': [READING],
  'process.time.span': [254],
  'refusals.text': [{ code: 'status-unknown', data: { status: 'x0x' } }],
  'process.severityReason': [{ from: 'text', words: 'x0x' }],
  'call.readOut': ['agreement-expired', WHO],
  'clocks.targetSpan': [CLOCK],
  'clocks.customerClockAhead': ['x0x', CLOCK, 2],
  'outlook.outlookLines': [
    {
      firstResponse: 'met',
      status: 'Open',
      customerResponse: { dueAt: 0, lowersTo: 'low' },
      closure: { noticeAt: 0, closesAt: 0 },
      statusUpdateDueAt: 0,
      moved: [{ clock: 'firstResponse', from: 0, to: 0, target: 1, breaks: false }],
      call: 'needed',
      severity: 1,
      priority: 'low',
      incident: { severity: 1 },
    },
    'x1x',
    { now: 0, timeZone: 'UTC' },
  ],
  'standing.standing': ['Open', 'high'],
  'standing.severityReasons': [[{ from: 'text', words: 'x0x' }]],
  'standing.entitled': [WHO],
  'standing.turnedBad': ['agreement-expired', WHO],
  'standing.pausedBecause': ['not-a-representative', WHO],
  'standing.remedy': ['not-a-representative', WHO],
  'steps.step': [{ what: 'message', by: { role: 'customer', name: 'x0x' }, status: 'Open' }],
  'support.support': ['entitled', SUPPORTED],
  'support.term': [AGREEMENT],
  'support.startNow': [['x0x', '7']],
  'support.day': ['2026-10-01'],
  'explanation.title': ['firstResponse', 'x1x'],
  'explanation.intro': [2, CLOCK, 'x2x'],
  'explanation.from': ['x0x', 'reported'],
  'policyFaults.reason': [{ code: 'unknown-key', data: { key: 'x0x' }, path: [] }],
};

/** Terms that are the same in every language, then what happens to be the same in one. */
const SHARED = {
  all: [...STATUSES, /^process\.statuses\./],
  de: ['Name', 'Screenshots', 'Normal', '"x0x"', 'Tests', '"Option x0x"'],
};

const further = LANGUAGES.filter((language) => language !== 'en');

describe.each(further)('what the process says in %s', (language) => {
  test('is another sentence than the English one, and says the same things', async () => {
    const shared = [...SHARED.all, ...SHARED[language]];
    expect(compareLanguages(ENGLISH, await loadScreens(language), { shared, samples: SAMPLES })).toEqual([]);
  });

  test('ends every moment with the time of 24 hours, which lines that name only a day leave out', async () => {
    const { process } = await loadScreens(language);
    const now = Date.UTC(2026, 10, 24, 12);
    for (const at of [now + 3_600_000, now + 86_400_000, now + 5 * 86_400_000, now + 90 * 86_400_000])
      expect(moment(at, { now, timeZone: 'UTC', time: process.time })).toMatch(/\S \d\d:\d\d$/);
  });
});

test('German says a moment as Germans write it', async () => {
  const { process } = await loadScreens('de');
  const reader = { now: Date.UTC(2026, 10, 23, 12), timeZone: 'America/Chicago', time: process.time };
  expect(moment(Date.UTC(2026, 10, 26, 21, 30), reader)).toBe('Do., 26. Nov. 15:30');
  expect(moment(Date.UTC(2026, 10, 23, 21, 30), reader)).toBe('heute 15:30');
});
