import { describe, expect, test } from 'vitest';
import type { Incident } from '../../../core/incident/incident';
import { defaultPolicy, mergePolicy, type Policy } from '../../../core/policy';
import { type PreviewKind, preview } from '../../../core/preview';
import { AGENT, RULE } from '../incident/people';
import { RESPONSES } from '../incident/responses';
import { given, type Story } from '../incident/story';
import { HOUR, wall } from '../incident/wall';

const business = (target: string) => ({ target, basis: 'business' });
const changed = (change: unknown): Policy => mergePolicy(defaultPolicy, change) as Policy;

const sooner = changed({ severities: { 2: { firstResponse: business('4h'), customerResponse: business('4h') } } });
const holiday = changed({ calendar: { holidays: ['2026-03-04'] } });
const longerWait = changed({ closure: { waits: { 'Resolved Pending Confirmation': 5 } } });
const shorterWait = changed({ closure: { notice: 0, waits: { 'Resolved Pending Confirmation': 1 } } });

/** One incident's preview at `when`. */
function previewed(story: Story, policy: Policy, when: string, kind: PreviewKind = 'from-the-report') {
  const { summary, changed: list } = preview([story.input()], story.policies, policy, wall(when), { kind });
  return { summary, incident: list[0] };
}

describe('what a changed policy would have made of an incident', () => {
  test('E1, E2: a new holiday moves the deadline of the first response by a day', () => {
    const { incident, summary } = previewed(given().reported('Mon 10:00'), holiday, 'Mon 12:00');
    expect(incident?.clocks).toEqual([
      {
        clock: 'firstResponse',
        from: { state: 'running', dueAt: wall('Thu 10:00'), breaches: 0 },
        to: { state: 'running', dueAt: wall('Fri 10:00'), breaches: 0 },
      },
    ]);
    expect(summary.severities[2].clocks.firstResponse).toMatchObject({ later: 1, earlier: 0, breachesGained: 0 });
    expect(summary.severities[1].incidents).toBe(0);
  });

  test('E2: a shorter target breaches what was answered in time, and a longer one forgives', () => {
    const story = given().reported('Mon 10:00').message('Tue 10:00');
    const gained = previewed(story, sooner, 'Wed 10:00');
    expect(gained.summary.overall.clocks.firstResponse).toMatchObject({ breachesGained: 1, breachesLost: 0 });
    expect(gained.incident?.clocks[0]).toMatchObject({ from: { state: 'met' }, to: { state: 'breached' } });
    const strict = given({ policy: { severities: sooner.severities } })
      .reported('Mon 10:00')
      .message('Tue 10:00');
    const lost = previewed(strict, defaultPolicy, 'Wed 10:00');
    expect(lost.summary.overall.clocks.firstResponse).toMatchObject({ breachesGained: 0, breachesLost: 1 });
  });

  test('E4, E5: every request to the customer counts, and its breach lowers the priority', () => {
    const story = given()
      .reported('Mon 09:00')
      .reply('Mon 10:00', RESPONSES['resolution-options'])
      .answers('Mon 16:00')
      .reply('Tue 10:00', RESPONSES['resolution-options'])
      .answers('Tue 16:00')
      .reply('Wed 10:00', RESPONSES['resolution-options']);
    const { incident, summary } = previewed(story, sooner, 'Wed 15:00');
    expect(summary.overall.clocks.customerResponse.breachesGained).toBe(3);
    expect(incident?.priority).toEqual({ from: 'high', to: 'low' });
  });

  test('D18: a clock that only one policy has is gained or lost', () => {
    const none = changed({ severities: { 2: { customerResponse: null } } });
    const story = given().reported('Mon 09:00').reply('Mon 10:00', RESPONSES['resolution-options']);
    const { incident, summary } = previewed(story, none, 'Mon 12:00');
    expect(incident?.clocks).toEqual([
      {
        clock: 'customerResponse',
        from: { state: 'running', dueAt: wall('Thu 10:00'), breaches: 0 },
        to: null,
      },
    ]);
    expect(summary.overall.clocks.customerResponse).toMatchObject({ gained: 0, lost: 1, later: 0, earlier: 0 });
  });

  test('I2, I3: a longer wait closes later, with its reminder; both have long happened', () => {
    const story = given().reported('Mon 09:00').reply('Mon 10:00', RESPONSES.patch);
    const { incident, summary } = previewed(story, longerWait, 'Wed+1 12:00');
    expect(incident?.closure).toEqual({ from: wall('Thu 17:00'), to: wall('Mon+1 17:00') });
    expect(incident).toMatchObject({ notice: null, status: null, open: false });
    expect(summary.overall.closures).toEqual({ later: 1, earlier: 0, gained: 0, lost: 0 });
  });

  test('I2, I3: while the incident still waits, the reminder moves too, and the status once one of them has closed', () => {
    const story = given().reported('Mon 09:00').reply('Mon 10:00', RESPONSES.patch);
    expect(previewed(story, longerWait, 'Tue 12:00').incident?.notice).toEqual({
      from: wall('Wed 09:00'),
      to: wall('Fri 09:00'),
    });
    expect(previewed(story, longerWait, 'Fri 12:00').incident?.status).toEqual({
      from: 'Closed',
      to: 'Resolved Pending Confirmation',
    });
  });

  test('I2, I7: a wait that ends before the customer’s answer closes first, and the answer re-opens', () => {
    const story = given().reported('Mon 09:00').reply('Mon 10:00', RESPONSES.patch).answers('Wed 12:00');
    story.reply('Wed 13:00', RESPONSES['request-for-information']);
    const { incident } = previewed(story, shorterWait, 'Wed 14:00');
    expect(incident?.status).toBeNull();
    expect(incident?.clocks).toEqual([]);
    const waiting = given().reported('Mon 09:00').reply('Mon 10:00', RESPONSES.patch).asleep();
    expect(previewed(waiting, shorterWait, 'Wed 12:00').incident?.closure).toEqual({
      from: wall('Thu 17:00'),
      to: wall('Tue 17:00'),
    });
  });

  test('I2: what the platform’s own rules closed is closed by the process, at its own instant', () => {
    const story = given().reported('Mon 09:00').status('Mon 10:00', 'Resolved Pending Confirmation').asleep();
    story.status('Fri 10:00', 'Closed', RULE);
    const { incident } = previewed(story, longerWait, 'Wed+1 12:00');
    expect(incident?.closure).toEqual({ from: wall('Thu 17:00'), to: wall('Mon+1 17:00') });
  });

  test('I7: an incident that people closed by hand stays closed when they did it', () => {
    const story = given().reported('Mon 09:00').act('Mon 12:00', AGENT, { type: 'closed', text: '' });
    const { incident, summary } = previewed(story, longerWait, 'Wed+1 12:00');
    expect(incident).toBeUndefined();
    expect(summary.overall).toMatchObject({ incidents: 1, open: 0, unchanged: 1 });
  });

  test('J3: an open supervisor request suspends the closure by both policies', () => {
    const story = given().reported('Mon 09:00').reply('Mon 10:00', RESPONSES.patch);
    story.act('Tue 10:00', AGENT, { type: 'supervisor-requested', text: '' }).asleep();
    expect(previewed(story, longerWait, 'Wed+1 12:00').incident).toBeUndefined();
  });

  test('E6: an incident is compared with the version that was in force at its report', () => {
    const story = given().reported('Mon 10:00').changePolicy('Mon 12:00', { severities: sooner.severities });
    expect(previewed(story, defaultPolicy, 'Mon 13:00').incident).toBeUndefined();
  });

  test('A4: a ticket that is no incident is counted apart', () => {
    const automatic = given().reported('Mon 10:00', { channel: 'email', automatic: true });
    const { summary } = preview([automatic.input()], defaultPolicy, holiday, wall('Mon 12:00'));
    expect(summary).toMatchObject({ notIncidents: 1, overall: { incidents: 0 } });
  });
});

describe('what judging the open incidents anew would do', () => {
  test('E2: a clock that becomes overdue is breached as of now; one that was met keeps its outcome', () => {
    const late = previewed(given().reported('Mon 10:00'), sooner, 'Tue 10:00', 'judged-anew');
    expect(late.incident?.clocks[0]?.to).toEqual({ state: 'breached', dueAt: wall('Mon 14:00'), breaches: 1 });
    const met = previewed(given().reported('Mon 10:00').message('Tue 10:00'), sooner, 'Wed 10:00', 'judged-anew');
    expect(met.incident).toBeUndefined();
  });

  test('I3: a reminder that has become due goes out at once, and the closure follows it', () => {
    const soonClosed = changed({ closure: { waits: { 'Software Change Required': 3 } } });
    const story = given().reported('Mon 08:00').status('Mon 10:00', 'Software Change Required').passTo('Fri 12:00');
    const { incident } = previewed(story, soonClosed, 'Fri 12:00', 'judged-anew');
    expect(incident?.notice?.to).toBe(wall('Fri 12:00'));
    expect(incident?.closure?.to).toBe(wall('Mon+1 17:00'));
    const saved = story.changePolicy('Fri 12:00', soonClosed, true).incidentAt('Fri 12:00');
    expect(saved).toMatchObject({
      noticeSentAt: wall('Fri 12:00'),
      closesAt: wall('Mon+1 17:00'),
    } satisfies Partial<Incident>);
  });

  test('I7: closed incidents are left alone', () => {
    const story = given().reported('Mon 09:00').reply('Mon 10:00', RESPONSES.patch).passTo('Fri 12:00');
    const { incident, summary } = previewed(story, longerWait, 'Fri 12:00', 'judged-anew');
    expect(incident).toBeUndefined();
    expect(summary.overall).toMatchObject({ open: 0, unchanged: 1 });
  });
});

describe('which incidents are shown', () => {
  const stories = [1, 2, 3].map((hour) => given().reported(`Mon ${9 + hour}:00`));
  const soonOverdue = given().reported('Mon 09:00');

  test('E2: breaches gained come first, then the largest moves', () => {
    const inputs = [...stories, soonOverdue].map((story) => story.input());
    const { changed: list } = preview(inputs, defaultPolicy, sooner, wall('Mon 13:30'));
    expect(list[0]?.reportedAt).toBe(wall('Mon 09:00'));
    expect(list).toHaveLength(4);
  });

  test('E2: only as many are kept as were asked for, and the sums still count all', () => {
    const inputs = stories.map((story) => story.input());
    const { changed: list, summary } = preview(inputs, defaultPolicy, holiday, wall('Mon 12:30'), { keep: 2 });
    expect(list).toHaveLength(2);
    expect(summary.overall.clocks.firstResponse.later).toBe(3);
    expect(list.every(({ clocks }) => (clocks[0]?.to?.dueAt ?? 0) - (clocks[0]?.from?.dueAt ?? 0) === 24 * HOUR)).toBe(
      true,
    );
  });
});
