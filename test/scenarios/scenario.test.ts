import { describe, expect, it } from 'vitest';
import { showFault } from './fault';
import { readScenario } from './scenario';

const AT = '2026-03-02T09:00:00Z';
const LATER = '2026-03-02T10:00:00Z';

const report = { at: AT, do: 'report', by: 'ann@acme.test', channel: 'portal', subject: 'Vault is down' };

const sound = {
  title: 'A scenario',
  clauses: ['A1'],
  organizations: [{ name: 'Acme', agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
  people: [{ email: 'ann@acme.test', name: 'Ann', organization: 'Acme', representative: true }],
  steps: [report, { at: LATER, expect: { status: 'New' } }],
};

function faultsOf(file: unknown): string[] {
  const read = readScenario(typeof file === 'string' ? file : JSON.stringify(file));
  return read.ok ? [] : read.faults.map(showFault);
}

const withSteps = (...steps: unknown[]) => ({ ...sound, steps });

describe('a scenario file', () => {
  it('is read with instants in milliseconds and the policy merged over the default one', () => {
    const read = readScenario(JSON.stringify({ ...sound, policy: { closure: { notice: 2 } } }));
    if (!read.ok) throw new Error('unsound');
    expect(read.scenario.steps[1]).toEqual({ at: Date.parse(LATER), expect: { status: 'New' } });
    expect(read.scenario.world.policy.closure).toMatchObject({
      notice: 2,
      waits: { 'Resolved Pending Confirmation': 3 },
    });
    expect(read.scenario.defaultName).toBe('A');
  });

  it('may leave out policy, organizations and clauses; a person then has no organization and is no representative', () => {
    const read = readScenario(
      JSON.stringify({ title: 'Short', people: [{ email: 'ann@acme.test', name: 'Ann' }], steps: [report] }),
    );
    if (!read.ok) throw new Error('unsound');
    expect(read.scenario.world.people).toEqual([
      { email: 'ann@acme.test', name: 'Ann', organization: null, representative: false },
    ]);
  });

  it('takes a step that the process will refuse: a missing part, an unknown status or response, a severity that is none', () => {
    const refused = [
      { at: AT, do: 'reply', by: 'agent', response: 'guess', status: 'Pending', questions: 'none' },
      { at: AT, do: 'set-severity', by: 'agent', to: 9 },
      { at: AT, do: 'set-priority', by: 'agent', to: 'now' },
      { at: AT, do: 'change-policy', by: 'agent', policy: { closure: { notice: 99 } } },
    ];
    expect(faultsOf(withSteps(report, ...refused))).toEqual([]);
  });

  it('names the first incident by its own name, and means it where a step names none', () => {
    const read = readScenario(JSON.stringify(withSteps({ ...report, as: 'X' }, { at: AT, expect: {} })));
    expect(read.ok && read.scenario.defaultName).toBe('X');
  });
});

describe('a file that is no scenario', () => {
  const { title: _, ...untitled } = sound;
  const cases: readonly [string, unknown, string][] = [
    ['no JSON', '{', "the file: is not JSON (Expected property name or '}' in JSON at position 1 (line 1 column 2))"],
    ['a list', [], 'the file: Invalid input: expected object, received array'],
    ['no title', untitled, 'title: is missing'],
    ['an unknown key', { ...sound, step: [] }, 'step: is not a key that belongs here'],
    ['no steps', withSteps(), 'steps: Too small: expected array to have >=1 items'],
    ['no such clause', { ...sound, clauses: ['A1', 'Z1'] }, 'clauses[1]: is no clause of the process'],
    ['an unknown step', withSteps(report, { at: AT, do: 'shrug' }), 'steps[1].do: is not a step that exists'],
    ['neither act nor expectation', withSteps(report, { at: AT }), 'steps[1].do: is not a step that exists'],
    ['both', withSteps(report, { at: AT, do: 'close', expect: {} }), 'steps[1].do: is not a key that belongs here'],
    [
      'an unknown field of a step',
      withSteps({ ...report, colour: 'red' }),
      'steps[0].colour: is not a key that belongs here',
    ],
    [
      'an unknown intake field',
      withSteps({ ...report, fields: { shoe: '9' } }),
      'steps[0].fields.shoe: is not a key that belongs here',
    ],
    [
      'an instant without a zone',
      withSteps({ ...report, at: '2026-03-02T09:00:00' }),
      'steps[0].at: Invalid ISO datetime',
    ],
    [
      'time going back',
      withSteps({ ...report, at: LATER }, { at: AT, expect: {} }),
      'steps[1].at: is before a step above it',
    ],
    [
      'an unknown expectation',
      withSteps(report, { at: AT, expect: { mood: 'good' } }),
      'steps[1].expect.mood: is not a key that belongs here',
    ],
    [
      'a duration in days',
      withSteps(report, { at: AT, expect: { firstResponse: { elapsed: '2d' } } }),
      'steps[1].expect.firstResponse.elapsed: is no duration such as "1h30m"',
    ],
    [
      'an unknown kind',
      withSteps(report, { at: AT, expect: { sentCount: { note: 1 } } }),
      'steps[1].expect.sentCount.note: is not a key that belongs here',
    ],
    [
      'nobody of that name',
      withSteps({ ...report, by: 'bob@acme.test' }),
      'steps[0].by: there is nobody "bob@acme.test"',
    ],
    [
      'no such incident',
      withSteps(report, { at: AT, on: 'B', expect: {} }),
      'steps[1].on: there is no incident "B" before this step',
    ],
    [
      'an incident that comes later',
      withSteps({ at: AT, expect: {} }, report),
      'steps[0].on: there is no incident "A" before this step',
    ],
    [
      'a number of no incident',
      withSteps({ ...report, subject: 'Re: {{B.number}}' }),
      'steps[0].subject: there is no incident "B" before this step',
    ],
    [
      'a link with no incident',
      withSteps(report, { at: AT, expect: { linked: ['B'] } }),
      'steps[1].expect.linked: there is no incident "B" before this step',
    ],
    [
      'one name for two incidents',
      withSteps(report, { ...report, as: 'A' }),
      'steps[1].as: "A" names an incident above',
    ],
    [
      'a member of no organization',
      { ...sound, organizations: [] },
      'people[0].organization: there is no organization "Acme"',
    ],
    [
      'a person twice',
      { ...sound, people: [...sound.people, ...sound.people] },
      'people[1].email: "ann@acme.test" is there twice',
    ],
    [
      'no such organization',
      withSteps(report, { at: AT, do: 'set-agreement', organization: 'Ajax', agreement: null }),
      'steps[1].organization: there is no organization "Ajax"',
    ],
    [
      'no such representative',
      withSteps(report, { at: AT, do: 'set-representative', email: 'bob@acme.test', representative: true }),
      'steps[1].email: there is nobody "bob@acme.test"',
    ],
  ];

  it.each(cases)('%s', (_name, file, fault) => {
    expect(faultsOf(file)).toEqual([fault]);
  });

  it('has every fault named at once: of the policy, of steps, and of what they refer to', () => {
    const file = {
      ...sound,
      policy: { closure: { notice: 3 }, calendar: { timeZone: 'Mars/Olympus' } },
      steps: [
        { ...report, by: 'nobody@acme.test', channel: 'fax' },
        { at: '2026-03-01T00:00:00Z', expect: { statuss: 1 } },
      ],
    };
    const places = faultsOf(file).map((line) => line.split(': ')[0]);
    expect(places.toSorted()).toEqual([
      'policy.calendar.timeZone',
      'policy.closure.waits["Resolved Pending Confirmation"]',
      'steps[0].by',
      'steps[0].channel',
      'steps[1].at',
      'steps[1].expect.statuss',
    ]);
  });
});
