import { VERDICTS } from '../../../core/entitlement';
import type { Occasions } from './said';

const READING = { year: 2026, month: 10, day: 24, weekday: 2, time: '15:30', date: 20_781 };
const AGREEMENT = { organization: 'x0x', startsOn: '2026-04-01', endsOn: '2027-03-31' };
const UNTOLD = { organization: null, startsOn: null, endsOn: null };
const SEVERITIES = [[1], [2], [3]];
const COUNTS = [[0], [1], [2]];
const counted = (...paths: readonly string[]): Occasions => Object.fromEntries(paths.map((path) => [path, COUNTS]));
const withOrWithout = (first: string): readonly (readonly unknown[])[] => [
  [first, 'x1x'],
  [first, null],
];
const whoWorks = withOrWithout('x0x').map((given) => given.toReversed());

/** On which occasions each sentence of a portal is said. */
export const PORTAL: Occasions = {
  'request.support.lateText': withOrWithout('x0x'),
  'request.support.who': whoWorks,
  'request.support.severity': SEVERITIES,
  'request.support.call': withOrWithout('x0x').map(([, phone]) => [1, phone]),
  'request.software.text': whoWorks,
  'request.confirmation.text': whoWorks,
  'request.supervisor.askedText': [
    ['x0x', true],
    ['x0x', false],
  ],
  'request.supervisor.taken': [['x0x'], [null]],
  'request.paused.why': VERDICTS.flatMap((verdict) => [
    [{ ...AGREEMENT, verdict, reporter: 'x1x' }, 'x2x'],
    [{ ...AGREEMENT, verdict, reporter: '' }, null],
    [{ ...UNTOLD, verdict, reporter: null }, 'x2x'],
    [{ ...UNTOLD, verdict, reporter: null }, null],
  ]),
  'report.found.title': SEVERITIES,
  'report.found.minor': [[3, 'x1x']],
  'report.found.minorOpen': [[3]],
  'report.call.title': SEVERITIES,
  'report.call.open': [
    ['x0x', 'x1x', 'x2x'],
    [null, 'x1x', null],
    ['x0x', null, 'x2x'],
    [null, null, null],
  ],
  'report.call.closed': [
    ['x0x', 'x1x'],
    [null, 'x1x'],
  ],
  'report.lacking.anyway': COUNTS,
  ...Object.fromEntries(
    ['by', 'at', 'on'].flatMap((how) => [
      [`time.${how}.today`, [[READING]]],
      [`time.${how}.tomorrow`, [[READING]]],
      [
        `time.${how}.at`,
        [
          [READING, true],
          [READING, false],
        ],
      ],
    ]),
  ),
  'notes.commentNote': [
    ['x0x', 'x1x'],
    ['', 'x1x'],
  ],
  'notes.customerAnswer': [
    ['x0x', 'x1x'],
    ['', 'x1x'],
  ],
};

/** On which occasions each sentence about a policy is said. */
export const POLICY: Occasions = {
  ...counted('changes.days', 'changes.span.h', 'changes.span.m', 'changes.span.s'),
  ...counted('editor.unsaved', 'editor.faults'),
  ...counted('preview.openToo', 'preview.newOnlyText', 'preview.asIf', 'preview.unread'),
  ...counted(
    ...['open', 'all', 'same', 'later', 'earlier', 'closures', 'gained', 'lost'].map((card) => `preview.cards.${card}`),
  ),
};

const lines = [
  [0, 0, 0],
  [1, 1, 1],
  [2, 2, 2],
];
const more = COUNTS.flatMap(([count]) => [
  [count, false],
  [count, true],
]);

/** On which occasions each sentence about agreements from a file is said. */
export const AGREEMENTS: Occasions = {
  ...counted('readingMore', 'import', 'results.done', 'results.failed'),
  summary: lines,
  agreement: [
    ['x0x', 'x1x'],
    [null, 'x1x'],
  ],
};

/** On which occasions each sentence of an administrator's page is said. */
export const ADMINISTERED: Occasions = {
  ...counted('setup.finished.changed', 'setup.steps.fields.screens', 'setup.steps.fields.done', 'setup.steps.members'),
  ...counted('agreements.readingMore', 'agreements.import'),
  ...counted('agreements.results.done', 'agreements.results.failed'),
  'setup.steps.statuses.missing': [['x0x'], ['x0x, x1x']],
  'setup.steps.agreements.open': more,
  'setup.steps.agreements.doneText': more.slice(2).filter(([count, isMore]) => count !== 1 || !isMore),
  'agreements.summary': lines,
  'agreements.agreement': [
    ['x0x', 'x1x'],
    [null, 'x1x'],
  ],
  'health.overdue.now': COUNTS.map(([count]) => [count, 'x1x']),
};
