import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../core/incident/actor';
import { type RequestView, type RequestWay, requestView } from '../../../core/portal';
import { AGENT, ANN, APP, BOB, CAT, ENGINEER, EVE, MANAGER, SUPERVISOR } from '../incident/people';
import { RESPONSES } from '../incident/responses';
import { given, type Story } from '../incident/story';
import { wall } from '../incident/wall';

const view = (story: Story, when: string, who: Actor = ANN, isMember = true): RequestView => {
  const incident = story.incidentAt(when);
  return requestView(story.input(), incident, { who, isMember }, wall(when));
};
const waysOf = (story: Story, when: string, who: Actor = ANN): RequestWay[] =>
  Object.entries(view(story, when, who).ways).flatMap(([way, open]) => (open ? [way as RequestWay] : []));
const asked = (...questions: readonly string[]) => ({
  type: 'request-for-information',
  questions: questions.map((text) => ({ kind: 'logs', text })),
});
const supervisor = { type: 'supervisor-requested', text: '' } as const;
const taken = { type: 'supervisor-acknowledged', text: 'I will.' } as const;
const close = { type: 'closed', text: '' } as const;
const confirmed = { type: 'resolution-confirmed', text: '' } as const;

const reported = (): Story => given().reported('Mon 10:00');
const held = (): Story => given({ facts: { agreements: [] } }).reported('Mon 10:00');
const requested = (): Story => reported().reply('Mon 11:00', asked('Which version?'));
const resolved = (): Story => reported().reply('Mon 11:00', RESPONSES.explanation);
const software = (): Story => reported().reply('Mon 11:00', RESPONSES['known-issue']);
const closed = (): Story => resolved().act('Mon 12:00', AGENT, close);

describe('who waits for whom until when', () => {
  test('support owes the first response, before anybody has written (E2)', () => {
    expect(view(reported(), 'Mon 10:30')).toMatchObject({
      number: '40100',
      stage: 'received',
      severity: 2,
      waiting: { for: 'support', dueAt: wall('Thu 10:00'), agent: null },
      closing: null,
    });
  });

  test('support owes it still when it is late (E2, E5)', () => {
    expect(view(reported(), 'Fri 10:00').waiting).toEqual({ for: 'support', dueAt: wall('Thu 10:00'), agent: null });
  });

  test('support has begun after a call, and owes nothing by a date (D3, E2)', () => {
    const called = reported().call('Mon 11:00');
    expect(view(called, 'Mon 11:30')).toMatchObject({
      stage: 'in-work',
      waiting: { for: 'support', dueAt: null, agent: null },
    });
  });

  test('support works on what the customer has answered (H3, E4)', () => {
    expect(view(requested().answers('Mon 12:00'), 'Mon 13:00')).toMatchObject({
      stage: 'in-work',
      waiting: { for: 'support', dueAt: null, agent: 'Alex' },
    });
  });

  test('whoever wrote last works on it (A1)', () => {
    const written = reported().message('Mon 11:00').message('Mon 12:00', { by: ENGINEER });
    expect(view(written, 'Mon 13:00')).toMatchObject({
      stage: 'in-work',
      waiting: { for: 'support', dueAt: null, agent: 'Erin' },
    });
  });

  test.each([
    ['an internal note', { by: ENGINEER, visibility: 'internal' }],
    ['a customer', { by: BOB }],
    ['an automatic mail', { by: ENGINEER, automatic: true }],
    ['the app', { by: APP }],
  ] as const)('what comes from %s names nobody as working on it', (_, change) => {
    expect(view(reported().message('Mon 11:00').message('Mon 12:00', change), 'Mon 13:00').waiting).toMatchObject({
      agent: 'Alex',
    });
  });

  test('somebody of support without a name is none', () => {
    const nameless = { id: 'agent', role: 'agent' } as const;
    expect(view(reported().message('Mon 11:00', { by: nameless }), 'Mon 13:00').waiting).toMatchObject({ agent: null });
  });

  test('support owes a status update where the policy promises one, until an answer ends that (A1)', () => {
    const policy = { severities: { 2: { statusUpdate: { target: '8h', basis: 'business' } } } };
    const story = given({ policy }).reported('Mon 10:00').message('Mon 11:00');
    expect(view(story, 'Mon 12:00').waiting).toEqual({ for: 'support', dueAt: wall('Tue 11:00'), agent: 'Alex' });
    expect(view(story, 'Wed 12:00').waiting).toMatchObject({ dueAt: wall('Tue 11:00') });
    const again = story.status('Wed 13:00', 'Customer Information Requested').answers('Wed 14:00');
    expect(view(again, 'Wed 14:30').waiting).toMatchObject({ for: 'support', agent: 'Alex' });
  });

  test('the customer was asked: what, until when, and that the priority falls after that (E4, E5, H3)', () => {
    expect(view(requested(), 'Mon 12:00')).toMatchObject({
      stage: 'in-work',
      waiting: {
        for: 'customer',
        dueAt: wall('Thu 11:00'),
        questions: ['Which version?'],
        areOptions: false,
        lowersPriority: true,
      },
    });
  });

  test('a priority that is low cannot fall (E5)', () => {
    expect(view(requested().priority('Mon 12:00', 'low'), 'Mon 13:00').waiting).toMatchObject({
      dueAt: wall('Thu 11:00'),
      lowersPriority: false,
    });
  });

  test('nothing is due where no answer is expected by a date (D18)', () => {
    const minor = given().reported('Mon 10:00', { severity: 3 }).reply('Mon 11:00', asked('Which one?'));
    expect(view(minor, 'Mon 12:00').waiting).toEqual({
      for: 'customer',
      dueAt: null,
      questions: ['Which one?'],
      areOptions: false,
      lowersPriority: false,
    });
  });

  test('what is late stays due when it was, and has lowered the priority (E5)', () => {
    expect(view(requested(), 'Fri 10:00').waiting).toMatchObject({ dueAt: wall('Thu 11:00'), lowersPriority: true });
  });

  test('nothing is due any more once the severity expects no answer by a date (D18)', () => {
    expect(view(requested().severity('Mon 12:00', 3), 'Mon 13:00').waiting).toMatchObject({
      for: 'customer',
      dueAt: null,
      questions: ['Which version?'],
      lowersPriority: false,
    });
  });

  test('questions of an earlier wait are no longer asked (H3)', () => {
    const again = requested().answers('Mon 12:00').status('Mon 13:00', 'Customer Information Requested');
    expect(view(again, 'Mon 14:00').waiting).toMatchObject({ questions: [], areOptions: false });
  });

  test('the latest questions count, and what was sent without one since does not hide them (H3)', () => {
    const story = requested().reply('Mon 12:00', asked('Which system?', 'Since when?')).message('Mon 13:00');
    expect(view(story, 'Mon 14:00').waiting).toMatchObject({ questions: ['Which system?', 'Since when?'] });
    const faulty = story.message('Mon 14:00', { response: { type: 'request-for-information' } });
    expect(view(faulty, 'Mon 15:00').waiting).toMatchObject({ questions: ['Which system?', 'Since when?'] });
  });

  test('what can be chosen between are options (H7)', () => {
    expect(view(reported().reply('Mon 11:00', RESPONSES['resolution-options']), 'Mon 12:00').waiting).toMatchObject({
      for: 'customer',
      questions: ['Restore', 'Rebuild'],
      areOptions: true,
    });
  });

  test('a change of the software is waited for since it was told (I5)', () => {
    expect(view(software(), 'Mon 12:00')).toMatchObject({
      stage: 'in-work',
      waiting: { for: 'software', agent: 'Alex', since: wall('Mon 11:00') },
    });
  });

  test('a solution waits for its confirmation, then a reminder, then its closure (I2, I3)', () => {
    expect(view(resolved(), 'Mon 12:00')).toMatchObject({
      stage: 'solved',
      waiting: { for: 'confirmation', agent: 'Alex', since: wall('Mon 11:00') },
      closing: { noticeAt: wall('Wed 09:00'), isReminded: false, closesAt: wall('Thu 17:00') },
    });
    expect(view(resolved(), 'Wed 09:00').closing).toEqual({
      noticeAt: wall('Wed 09:00'),
      isReminded: true,
      closesAt: wall('Thu 17:00'),
    });
  });

  test.each([
    ['an agent', () => closed(), 'Mon 12:00', 'by-agent'],
    ['its customer', () => resolved().act('Mon 12:00', ANN, confirmed), 'Mon 12:00', 'confirmed'],
    ['itself, when nobody answered', () => resolved(), 'Thu 17:00', 'no-answer'],
  ] as const)('what was closed by %s waits for nobody (I2, I4)', (_, story, closedAt, because) => {
    expect(view(story(), 'Fri 09:00')).toMatchObject({
      stage: 'closed',
      waiting: { for: 'nobody', closedAt: wall(closedAt), because },
      closing: null,
    });
  });
});

describe('support that is paused', () => {
  const ended = () =>
    given({ facts: { agreements: [{ at: 0, agreement: { startsOn: '2025-01-01', endsOn: '2025-12-31' } }] } });

  test('says why, and whose agreement it is, to the people of the organization (F1, F3)', () => {
    expect(view(ended().reported('Mon 10:00'), 'Mon 12:00')).toMatchObject({
      stage: 'received',
      waiting: {
        for: 'agreement',
        verdict: 'agreement-expired',
        organization: 'Acme',
        startsOn: '2025-01-01',
        endsOn: '2025-12-31',
        reporter: null,
      },
    });
  });

  test('says nothing of an agreement to somebody else who was added (F3)', () => {
    expect(view(ended().reported('Mon 10:00'), 'Mon 12:00', BOB, false).waiting).toEqual({
      for: 'agreement',
      verdict: 'agreement-expired',
      organization: null,
      startsOn: null,
      endsOn: null,
      reporter: 'ann',
    });
  });

  test('names the reporter to colleagues and to agents, as far as the name is known (F2)', () => {
    const facts = { representatives: [{ at: 0, representative: false }] };
    const story = given({ facts }).reported('Mon 10:00');
    expect(view(story, 'Mon 12:00', CAT).waiting).toMatchObject({ verdict: 'not-a-representative', reporter: 'ann' });
    expect(view(story, 'Mon 12:00', AGENT).waiting).toMatchObject({ reporter: 'ann' });
    const nameless = { id: 'ann', role: 'customer', relation: 'requester' } as const;
    expect(view(given({ facts }).reported('Mon 10:00', { by: nameless }), 'Mon 12:00', CAT).waiting).toMatchObject({
      reporter: '',
    });
  });

  test('has no dates where there is no agreement, and no name where there is no organization (F1)', () => {
    const nothing = { organization: null, startsOn: null, endsOn: null };
    expect(view(held(), 'Mon 12:00').waiting).toMatchObject({
      ...nothing,
      organization: 'Acme',
      verdict: 'no-agreement',
    });
    const removed = given().agreement('Mon 09:00', null).reported('Mon 10:00');
    expect(view(removed, 'Mon 12:00').waiting).toMatchObject({ ...nothing, organization: 'Acme' });
    const unknown = given({ facts: { organization: null, agreements: [] } }).reported('Mon 10:00');
    expect(view(unknown, 'Mon 12:00').waiting).toMatchObject({ ...nothing, verdict: 'organization-unknown' });
  });
});

describe('beside that', () => {
  test('a report out of hours counts from the opening, until then (A3)', () => {
    const early = given().reported('Mon 08:00');
    expect(view(early, 'Mon 08:30').countsFrom).toBe(wall('Mon 09:00'));
    expect(view(early, 'Mon 09:00').countsFrom).toBeNull();
    expect(view(given().reported('Mon 08:00').call('Mon 08:15'), 'Mon 08:30').countsFrom).toBeNull();
    expect(view(given({ facts: { agreements: [] } }).reported('Mon 08:00'), 'Mon 08:30').countsFrom).toBeNull();
  });

  test('Severity 1 needs a call until one was made, or it is closed (D3)', () => {
    const down = (): Story => given().reported('Mon 10:00', { severity: 1 });
    expect(view(down(), 'Mon 10:10').callNeeded).toBe(true);
    expect(view(down().call('Mon 10:05'), 'Mon 10:10').callNeeded).toBe(false);
    expect(view(down().act('Mon 10:05', AGENT, close), 'Mon 10:10').callNeeded).toBe(false);
    expect(view(reported(), 'Mon 10:10').callNeeded).toBe(false);
  });

  test('the vendor and its zone are those of the policy that the report came under', () => {
    const policy = { vendor: { name: 'Meridian', phone: '+1 800' }, calendar: { timeZone: 'America/Chicago' } };
    const story = given({ policy }).reported('2026-03-02T16:00:00Z');
    story.changePolicy('2026-03-02T17:00:00Z', { vendor: { name: 'Other' }, calendar: { timeZone: 'UTC' } });
    expect(view(story, '2026-03-02T18:00:00Z')).toMatchObject({
      vendor: { name: 'Meridian', phone: '+1 800' },
      timeZone: 'America/Chicago',
    });
    expect(Object.keys(view(story, '2026-03-02T18:00:00Z').vendor)).toEqual(['name', 'phone']);
  });

  test('the rating that was given is shown (K2)', () => {
    expect(view(closed(), 'Mon 13:00').surveyScore).toBeNull();
    const rated = closed().act('Mon 13:00', ANN, { type: 'survey-answered', score: 4, text: '' });
    expect(view(rated, 'Mon 14:00').surveyScore).toBe(4);
  });
});

describe('a request for a supervisor', () => {
  test('is shown since when it was made, by whom only where that is somebody of support (J3)', () => {
    expect(view(reported(), 'Mon 12:00').supervisor).toBeNull();
    expect(view(reported().act('Mon 11:00', ANN, supervisor), 'Mon 12:00').supervisor).toEqual({
      state: 'requested',
      by: null,
      isOwn: true,
      at: wall('Mon 11:00'),
    });
    expect(view(reported().act('Mon 11:00', ANN, supervisor), 'Mon 12:00', BOB).supervisor).toMatchObject({
      by: null,
      isOwn: false,
    });
    expect(view(reported().act('Mon 11:00', AGENT, supervisor), 'Mon 12:00').supervisor).toMatchObject({ by: 'Alex' });
  });

  test('stays shown while it is open, whatever else is written, and when the incident is closed (J3)', () => {
    const story = reported().act('Mon 11:00', ANN, supervisor).message('Mon 12:00');
    expect(view(story, 'Mon 13:00').supervisor).toMatchObject({ state: 'requested' });
    expect(view(story.act('Mon 14:00', AGENT, close), 'Mon 15:00').supervisor).toMatchObject({ state: 'requested' });
  });

  test('is shown as taken until support writes after it, or the incident is closed (J3)', () => {
    const story = () =>
      reported().message('Mon 10:30').act('Mon 11:00', ANN, supervisor).act('Mon 12:00', SUPERVISOR, taken);
    expect(view(story(), 'Mon 13:00').supervisor).toEqual({
      state: 'acknowledged',
      by: 'Sam',
      isOwn: false,
      at: wall('Mon 12:00'),
    });
    expect(view(story().message('Mon 12:00'), 'Mon 13:00').supervisor).toMatchObject({ state: 'acknowledged' });
    expect(view(story().message('Mon 13:00'), 'Mon 14:00').supervisor).toBeNull();
    expect(view(story().act('Mon 13:00', AGENT, close), 'Mon 14:00').supervisor).toBeNull();
  });

  test('that was taken and made again is shown as made again (J3)', () => {
    const twice = reported()
      .act('Mon 11:00', ANN, supervisor)
      .act('Mon 12:00', SUPERVISOR, taken)
      .act('Mon 13:00', BOB, supervisor);
    expect(view(twice, 'Mon 14:00').supervisor).toEqual({
      state: 'requested',
      by: null,
      isOwn: false,
      at: wall('Mon 13:00'),
    });
  });
});

describe('what a customer can do', () => {
  test.each<[string, () => Story, readonly RequestWay[]]>([
    ['a new one', reported, ['confirm', 'supervisor', 'comment']],
    ['one at work', () => reported().message('Mon 11:00'), ['confirm', 'supervisor', 'comment']],
    ['one that asks them', requested, ['answer', 'confirm', 'supervisor', 'comment']],
    ['one that waits for the software', software, ['confirm', 'supervisor', 'comment']],
    ['one that is solved', resolved, ['confirm', 'help', 'supervisor', 'comment']],
    ['one that is held', held, ['supervisor', 'comment']],
    ['one that is closed', closed, ['reopen', 'supervisor', 'rate', 'comment']],
  ])('about %s: %#', (_, story, ways) => {
    for (const who of [ANN, BOB, CAT]) expect(waysOf(story(), 'Mon 13:00', who)).toEqual(ways);
  });

  test.each([
    ['a stranger', EVE],
    ['an agent', AGENT],
    ['a manager', MANAGER],
    ['the app', APP],
  ])('is nothing for %s', (_, who) => {
    for (const story of [reported, requested, resolved, software, held, closed])
      expect(waysOf(story(), 'Mon 13:00', who)).toEqual([]);
  });

  test('leaves a supervisor out while one is asked for, or was told to answer (J3)', () => {
    const wanted = reported().act('Mon 11:00', BOB, supervisor);
    expect(waysOf(wanted, 'Mon 12:00')).toEqual(['confirm', 'comment']);
    const answered = wanted.act('Mon 13:00', SUPERVISOR, taken);
    expect(waysOf(answered, 'Mon 14:00')).toEqual(['confirm', 'comment']);
    expect(waysOf(answered.message('Mon 15:00'), 'Mon 16:00')).toEqual(['confirm', 'supervisor', 'comment']);
  });

  test('has the rating once, and only where it was asked for; also after it was opened again (K2)', () => {
    const rated = closed().act('Mon 13:00', ANN, { type: 'survey-answered', score: 4, text: '' });
    expect(waysOf(rated, 'Mon 14:00')).toEqual(['reopen', 'supervisor', 'comment']);
    const unasked = given({ policy: { survey: { perIncident: false } } })
      .reported('Mon 10:00')
      .act('Mon 12:00', AGENT, close);
    expect(waysOf(unasked, 'Mon 14:00')).toEqual(['reopen', 'supervisor', 'comment']);
    expect(waysOf(closed().answers('Mon 13:00'), 'Mon 14:00')).toEqual(['confirm', 'supervisor', 'rate', 'comment']);
  });
});
