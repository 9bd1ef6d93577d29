import { describe, expect, test } from 'vitest';
import type { Reported } from '../../../core/incident/event';
import type { Facts } from '../../../core/incident/facts';
import { AGENT, ANN } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { wall } from './wall';

const mail = (named: Facts['named'], change: Partial<Reported> = {}): Story =>
  given({ facts: { named } }).reported('Mon 10:00', {
    channel: 'email',
    subject: 'Re: Incident# 7 Exports',
    ...change,
  });
const automatic = { subject: 'Exports', headers: { 'Auto-Submitted': 'auto-replied' } };

describe('mail that names an incident', () => {
  test('joins it when its sender may, once, and is no incident of its own (A4)', () => {
    const story = mail({ number: '7', mayJoin: true }).asleep();
    expect(story.incidentAt('Mon 10:00').standing).toBe('joins');
    expect(story.kinds()).toEqual([]);
    expect(story.reviewAt('Fri 10:00')).toMatchObject({ effects: [], wakeAt: null });
  });

  test('is to be joined before it is withdrawn (A4)', () => {
    const story = given({ facts: { named: { number: '7', mayJoin: true } } }).asleep();
    story.reported('Mon 10:00', { channel: 'email', subject: 'incident #7: more' });
    expect(story.reviewAt('Mon 10:00').effects).toEqual([{ type: 'join', key: 'join:e1', number: '7' }]);
  });

  test('of a stranger is a new incident, with a note to agents that names nothing (A4)', () => {
    const story = mail({ number: '7', mayJoin: false });
    expect(story.incidentAt('Mon 10:00')).toMatchObject({ standing: 'incident', status: 'New', linked: [] });
    expect(story.kinds()).toEqual(['acknowledgement customer', 'note agent']);
    expect(JSON.stringify(story.messageOf('not-joined-note'))).not.toContain('7');
  });

  test.each([
    ['names an incident that there is not', null, {}],
    ['names none', { number: '7', mayJoin: true }, { subject: 'Exports' }],
    ['is no mail but the portal’s form', { number: '7', mayJoin: true }, { channel: 'portal' }],
  ] as const)('a report that %s is an incident like any other (A4, C1)', (_, named, change) => {
    const story = mail(named, change);
    expect(story.incidentAt('Mon 10:00').standing).toBe('incident');
    expect(story.kinds()).toEqual(['acknowledgement customer']);
  });
});

describe('automatic mail', () => {
  test('opens no incident: it waits where agents see it, with a note, and nothing is due (C1, E2)', () => {
    const story = mail(null, automatic).passTo('Fri+2 10:00');
    expect(story.reviewAt('Fri+2 10:00')).toMatchObject({
      incident: { standing: 'automatic', firstResponse: { state: 'running' } },
      wakeAt: null,
    });
    expect(story.kinds()).toEqual(['note agent']);
  });

  test('becomes one, received then, once an agent works on it; nothing of the time before is late (C1, E2)', () => {
    const story = mail(null, automatic).status('Fri 10:00', 'Open');
    expect(story.incidentAt('Fri 11:00')).toMatchObject({
      standing: 'incident',
      status: 'Open',
      reportedAt: wall('Fri 10:00'),
      firstResponse: { state: 'running', startedAt: wall('Fri 10:00') },
    });
    expect(story.kinds()).toEqual(['note agent', 'acknowledgement customer']);
  });

  test('an agent’s reply answers it at once; an internal note does not make it an incident (C1, E2)', () => {
    expect(
      mail(null, automatic).message('Fri 10:00', { visibility: 'internal' }).incidentAt('Fri 10:00').standing,
    ).toBe('automatic');
    const story = mail(null, automatic).reply('Fri 10:00', RESPONSES.explanation, { by: AGENT });
    expect(story.incidentAt('Fri 10:00')).toMatchObject({
      standing: 'incident',
      firstResponse: { state: 'met', elapsed: 0 },
    });
    expect(story.kinds('clock-breached')).toEqual([]);
  });

  test('forwarded mail is a person’s (C1)', () => {
    const story = mail(null, { subject: 'Fwd: Exports', headers: { 'Auto-Submitted': 'auto-forwarded' }, by: ANN });
    expect(story.incidentAt('Mon 10:00').standing).toBe('incident');
  });
});

describe('a mail that looked automatic', () => {
  const away = { channel: 'email', subject: 'Automatic reply: away', answers: {} } as const;

  test('is made an incident by a person of support, never by a machine of theirs (section 2)', () => {
    const story = given().asleep().reported('Mon 10:00', away);
    story.message('Mon 11:00', { headers: { 'Auto-Submitted': 'auto-replied' } });
    expect(story.reviewAt('Mon 12:00').incident.standing).toBe('automatic');
    story.message('Mon 13:00');
    expect(story.reviewAt('Mon 14:00').incident).toMatchObject({ standing: 'incident', reportedAt: wall('Mon 13:00') });
  });

  test('is checked when it is made an incident, by the facts of then (F1)', () => {
    const agreement = { startsOn: '2026-03-05', endsOn: '2026-12-31' };
    const story = given({ facts: { agreements: [{ at: 0, agreement }] } });
    story.asleep().reported('Mon 10:00', away);
    expect(story.reviewAt('Mon 12:00').incident.status).toBe('New');
    story.message('Thu 11:00');
    expect(story.reviewAt('Thu 12:00').incident).toMatchObject({
      status: 'New',
      entitlement: 'entitled',
      firstResponse: { state: 'met' },
    });
  });
});
