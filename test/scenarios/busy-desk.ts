import { defaultPolicy, mergePolicy, type Policy } from '../../core';
import type { Act } from './act';
import type { World } from './world';

/** Tuesday 24 Nov 2026, 15:06 in Chicago; the Thursday is a holiday. */
export const NOW = Date.parse('2026-11-24T15:06:00-06:00');
export const START = chicago('2026-11-02 09:00');

function chicago(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00-06:00`);
}

const until = (endsOn: string) => ({ startsOn: '2026-01-01', endsOn });
const person = (email: string, name: string, organization: string) => ({
  ...{ email, name, organization, representative: true },
});

/** A desk with five customers, one without an agreement. */
export const BUSY_DESK: World = {
  policy: mergePolicy(defaultPolicy, {
    calendar: { timeZone: 'America/Chicago', holidays: ['2026-11-26'] },
  }) as Policy,
  organizations: [
    ...['Acme Logistics', 'Delta Freight', 'Kestrel Media', 'Orbis Health'].map((name) => ({
      name,
      agreement: until('2026-12-31'),
    })),
    { name: 'Bright Foods', agreement: until('2026-10-31') },
  ],
  people: [
    person('ann@acme.test', 'Ann Becker', 'Acme Logistics'),
    person('tom@delta.test', 'Tom Reyes', 'Delta Freight'),
    person('kim@kestrel.test', 'Kim Adams', 'Kestrel Media'),
    person('nina@orbis.test', 'Nina Olsen', 'Orbis Health'),
    person('lea@bright.test', 'Lea Moreau', 'Bright Foods'),
  ],
};

const serious = {
  request: 'problem',
  productionDown: 'no',
  workaround: 'yes',
  impact: 'documented-functionality',
} as const;
const down = { request: 'problem', productionDown: 'yes', workaround: 'no' } as const;
const wish = { request: 'enhancement' } as const;

type Told = Extract<Act, { do: 'report' }>['answers'];
const report = (at: string, as: string, by: string, subject: string, answers: Told = serious): Act => ({
  ...{ do: 'report', at: chicago(at), as, by, subject, answers },
  ...{ channel: 'portal', body: 'It happens every night since the last update.' },
});
const solve = (at: string, on: string): Act => ({
  ...{ do: 'reply', at: chicago(at), on, by: 'agent' },
  ...{ response: 'information-or-resolution', text: 'The locale was wrong; we corrected it.' },
});
const ask = (at: string, on: string): Act => ({
  ...{ do: 'reply', at: chicago(at), on, by: 'agent', response: 'request-for-information', text: 'Please see below.' },
  questions: [{ kind: 'details', text: 'Which locale?' }],
});
const says = (at: string, on: string, by: string): Act => ({ do: 'reply', at: chicago(at), on, by, text: 'German.' });
const rates = (at: string, on: string, by: string, score: number): readonly Act[] => [
  { do: 'confirm-resolved', at: chicago(at), on, by },
  // The question is asked with the closing mail, so nobody answers it before.
  { do: 'answer-survey', at: chicago(at) + 60_000, on, by, score },
];

/** Incidents in every state that a board tells apart. */
export const BUSY_STEPS: readonly Act[] = [
  report('2026-11-02 09:10', 'P', 'ann@acme.test', 'Import is slow'),
  solve('2026-11-02 11:00', 'P'),
  ...rates('2026-11-03 10:00', 'P', 'ann@acme.test', 5),
  report('2026-11-04 10:00', 'Q', 'kim@kestrel.test', 'Preview shows nothing'),
  ask('2026-11-04 15:00', 'Q'),
  says('2026-11-05 10:00', 'Q', 'kim@kestrel.test'),
  solve('2026-11-06 10:00', 'Q'),
  ...rates('2026-11-06 12:00', 'Q', 'kim@kestrel.test', 4),
  report('2026-11-09 10:00', 'R', 'nina@orbis.test', 'Totals are rounded'),
  report('2026-11-10 10:00', 'S', 'tom@delta.test', 'Nobody can sign in', down),
  solve('2026-11-10 10:20', 'S'),
  ...rates('2026-11-10 12:00', 'S', 'tom@delta.test', 5),
  ask('2026-11-12 11:00', 'R'),
  says('2026-11-17 14:00', 'R', 'nina@orbis.test'),
  solve('2026-11-18 10:00', 'R'),
  ...rates('2026-11-18 12:00', 'R', 'nina@orbis.test', 2),
  report('2026-11-18 14:00', 'G', 'kim@kestrel.test', 'Upload stops at 99 percent'),
  solve('2026-11-19 10:00', 'G'),
  report('2026-11-19 14:30', 'A', 'kim@kestrel.test', 'Import loses line breaks'),
  report('2026-11-19 15:30', 'C', 'ann@acme.test', 'Scheduled exports fail since 9.4'),
  report('2026-11-19 16:45', 'D', 'nina@orbis.test', 'Search returns old documents'),
  report('2026-11-20 09:30', 'H', 'ann@acme.test', 'Labels print twice'),
  solve('2026-11-20 10:30', 'H'),
  report('2026-11-20 11:20', 'E', 'ann@acme.test', 'Wish: dark theme for reports', wish),
  report('2026-11-23 09:30', 'I', 'nina@orbis.test', 'Report title is cut off'),
  solve('2026-11-23 11:00', 'I'),
  report('2026-11-23 12:00', 'V', 'lea@bright.test', 'Backup takes hours'),
  report('2026-11-24 10:00', 'W', 'lea@bright.test', 'Users cannot be merged'),
  {
    do: 'request-supervisor',
    at: chicago('2026-11-24 14:00'),
    on: 'D',
    by: 'nina@orbis.test',
    text: 'It takes too long.',
  },
  report('2026-11-24 14:40', 'B', 'tom@delta.test', 'Vault is down for everyone', down),
];

/** Who has taken which incident at {@link NOW}: the others are nobody's yet. */
export const ASSIGNED = [
  ['A', 'agent'],
  ['B', 'agent'],
  ['C', 'agent'],
  ['D', 'agent2'],
] as const;

/** What the agents of the desk are called. */
export const AGENTS = { agent: 'Jonas Reed', agent2: 'Marta Silva' } as const;
