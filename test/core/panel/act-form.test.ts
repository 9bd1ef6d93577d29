import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../core/incident/actor';
import {
  ACT_FORMS,
  type ActDraft,
  type ActFormName,
  type ActName,
  actOf,
  actOutlook,
  answersOf,
  faultOf,
  hintOf,
  isAct,
  judgeFor,
  labelOf,
  mayOpen,
  NEW_ITEM,
  submitOf,
} from '../../../core/panel';
import { determineSeverity } from '../../../core/severity';
import { ADMIN, AGENT, ANN, MANAGER, SUPERVISOR } from '../incident/people';
import { given, type Story } from '../incident/story';
import { wall } from '../incident/wall';

const draft = (filled: Partial<ActDraft> = {}): ActDraft => ({
  severity: 1,
  reached: false,
  text: 'Because',
  others: '',
  minutes: '20',
  items: [{ ...NEW_ITEM, subject: 'Labels print twice' }],
  asked: [],
  ...filled,
});

describe('the act that a filled-in form asks for', () => {
  test.each<[string, ActName, Partial<ActDraft>, object]>([
    ['C4', 'severity', {}, { type: 'severity-set', to: 1, reason: 'Because' }],
    ['A4', 'treat', { severity: 3 }, { type: 'severity-set', to: 3, reason: 'Because' }],
    ['D3', 'call', { reached: true }, { type: 'call-logged', reached: true, text: 'Because' }],
    ['D16', 'session', { others: 'Ann' }, { type: 'session-held', with: 'Ann', minutes: 20 }],
    ['J1', 'escalate', {}, { type: 'escalated', reason: 'Because', collaborators: [] }],
    [
      'J1',
      'escalate',
      { others: ' Erin , Max,, ' },
      { type: 'escalated', reason: 'Because', collaborators: ['Erin', 'Max'] },
    ],
    ['J3', 'supervisor', {}, { type: 'supervisor-requested', text: 'Because' }],
    ['J3', 'take', {}, { type: 'supervisor-acknowledged', text: 'Because' }],
    ['F3', 'allow', {}, { type: 'entitlement-overridden', reason: 'Because' }],
    ['I1', 'close', {}, { type: 'closed', text: 'Because' }],
    ['I5', 'keep', {}, { type: 'status-set', to: 'Open', reason: 'Because' }],
    ['I7', 'reopen', {}, { type: 'reopened', text: 'Because' }],
    [
      'G1',
      'split',
      { items: [{ subject: ' Twice ', body: 'Printed', about: 'information', severe: 'down' }] },
      { type: 'split', items: [{ subject: 'Twice', body: 'Printed', answers: { request: 'information' } }] },
    ],
  ])('%s: %s', (_, form, filled, act) => expect(actOf(form, draft(filled))).toEqual(act));

  test('is none of a follow-up and of asking a manager', () => {
    expect(ACT_FORMS.filter((form) => !isAct(form))).toEqual(['ask', 'followUp']);
  });

  test.each([
    ['problem', 'down', 1],
    ['problem', 'fails', 2],
    ['problem', 'looks', 3],
    ['enhancement', 'down', 3],
    ['information', 'fails', 3],
  ] as const)('a further matter, %s and %s, is Severity %i (C2, G1)', (about, severe, severity) => {
    const found = determineSeverity(answersOf({ ...NEW_ITEM, about, severe }), { subject: '', body: '' });
    expect(found.severity).toBe(severity);
  });
});

describe('what is offered to whom', () => {
  const offered = (story: Story, when: string, me: Actor, hasManagers = true): ActFormName[] =>
    ACT_FORMS.filter((form) => mayOpen(form, me, judgeFor(story.input(), wall(when)), hasManagers));
  const open = given().reported('Mon 10:00').message('Mon 11:00');
  const held = given({ facts: { agreements: [] } }).reported('Mon 10:00');
  const automatic = given().reported('Mon 10:00', { channel: 'email', automatic: true });

  test('an agent on an incident at work: everything but what is somebody else’s, or over', () => {
    const forms = offered(open, 'Mon 12:00', AGENT);
    for (const form of ['severity', 'call', 'session', 'escalate', 'supervisor', 'split', 'close'] as const)
      expect(forms).toContain(form);
    for (const form of ['take', 'allow', 'ask', 'treat', 'followUp'] as const) expect(forms).not.toContain(form);
  });
  test('F3: while it is held a manager may allow it, and everybody else may ask one, if there is one', () => {
    expect(offered(held, 'Mon 12:00', MANAGER)).toContain('allow');
    expect(offered(held, 'Mon 12:00', MANAGER)).not.toContain('ask');
    expect(offered(held, 'Mon 12:00', AGENT)).toContain('ask');
    expect(offered(held, 'Mon 12:00', AGENT)).not.toContain('allow');
    expect(offered(held, 'Mon 12:00', AGENT, false)).not.toContain('ask');
  });
  test('J3: a request is taken by a supervisor', () => {
    const wanted = given().reported('Mon 10:00').act('Mon 11:00', AGENT, { type: 'supervisor-requested', text: '' });
    expect(offered(wanted, 'Mon 12:00', SUPERVISOR)).toContain('take');
    expect(offered(wanted, 'Mon 12:00', AGENT)).not.toContain('take');
  });
  test('I7: what is closed can be opened again, and nothing more be closed', () => {
    const closed = given().reported('Mon 10:00').act('Mon 11:00', AGENT, { type: 'closed', text: '' });
    expect(offered(closed, 'Mon 12:00', AGENT)).toContain('reopen');
    expect(offered(closed, 'Mon 12:00', AGENT)).not.toContain('close');
  });
  test('A4: of what looked like an automatic mail an incident can be made, and nothing else', () => {
    expect(offered(automatic, 'Mon 12:00', AGENT)).toEqual(['treat']);
  });
  test('I7: what the platform has closed for good is only followed up', () => {
    const final = given().reported('Mon 10:00');
    final.final = true;
    expect(offered(final, 'Mon 12:00', ADMIN)).toEqual(['followUp']);
  });
  test('a customer is offered nothing that is an agent’s', () => {
    for (const form of ['severity', 'call', 'escalate', 'split', 'allow', 'take'] as const)
      expect(offered(open, 'Mon 12:00', ANN)).not.toContain(form);
  });
});

describe('what keeps a form from being saved', () => {
  test.each<[ActFormName, Partial<ActDraft>, string | null]>([
    ['severity', { text: ' ' }, 'text'],
    ['allow', { text: '' }, 'text'],
    ['ask', { text: '' }, 'text'],
    ['treat', { text: '' }, 'text'],
    ['escalate', { text: '' }, 'text'],
    ['followUp', { text: ' ' }, 'text'],
    ['followUp', {}, null],
    ['severity', {}, null],
    ['call', { text: '' }, null],
    ['supervisor', { text: '' }, null],
    ['close', { text: '' }, null],
    ['session', { minutes: 'an hour' }, 'minutes'],
    ['session', { minutes: '0' }, 'minutes'],
    ['session', { minutes: '' }, 'minutes'],
    ['session', { minutes: '1', text: '' }, null],
    ['call', { minutes: '' }, null],
    [
      'split',
      {
        items: [
          { ...NEW_ITEM, subject: 'A' },
          { ...NEW_ITEM, subject: ' ' },
        ],
      },
      'subject-1',
    ],
    ['split', { items: [NEW_ITEM] }, 'subject-0'],
    ['split', { text: '' }, null],
    ['close', { items: [NEW_ITEM] }, null],
  ])('%s with %j: %s', (form, filled, part) => {
    const fault = faultOf(form, draft(filled));
    expect(fault?.part ?? null).toBe(part);
    if (fault) expect(fault.words).toMatch(/^Enter .+\.$/);
  });
});

describe('what a form says', () => {
  test.each<[ActFormName, string | null, string | null, string]>([
    ['severity', 'Why', null, 'Change to Severity 1'],
    ['call', 'What was said', null, 'Save the call'],
    ['session', null, 'Ann may be asked how it was.', 'Save the session'],
    ['escalate', 'What is needed', 'The deadlines stay the same. Ann is not mailed.', 'Escalate'],
    [
      'supervisor',
      'What the customer says (optional)',
      'Automatic closure waits until a supervisor has answered.',
      'Ask a supervisor',
    ],
    ['take', 'Message to Ann (optional)', null, 'I take it'],
    ['allow', 'Why', null, 'Allow for this incident'],
    [
      'ask',
      'Why',
      'It is an internal note, and whoever is asked follows the ticket. Ann is not mailed.',
      'Ask a manager',
    ],
    ['treat', 'Why', 'It counts from now on, and Ann is told that it was received.', 'Treat it as an incident'],
    [
      'split',
      null,
      'Each gets its own number and deadlines, counted from Ann’s first report. Ann gets one mail with the numbers.',
      'Open 1 incident',
    ],
    ['close', 'Message to Ann (optional)', null, 'Close now'],
    ['keep', 'Why', null, 'Keep it open'],
    ['reopen', 'Why', null, 'Reopen'],
    ['followUp', 'What it is about', 'It continues this incident under a number of its own.', 'Open a follow-up'],
  ])('%s', (form, label, hint, submit) => {
    expect([labelOf(form, 'Ann'), hintOf(form, 'Ann'), submitOf(form, draft())]).toEqual([label, hint, submit]);
  });
});

describe('what a form would do, before it is saved', () => {
  const of = (form: ActFormName, story: Story, when: string, me: Actor, filled: Partial<ActDraft> = {}) =>
    actOutlook(form, me, judgeFor(story.input(), wall(when)), draft(filled));
  const open = given().reported('Mon 10:00');
  const held = given({ facts: { agreements: [] } }).reported('Mon 10:00');
  const waiting = given().reported('Mon 10:00').reply('Mon 11:00', { type: 'explanation' });
  const closed = given().reported('Mon 10:00').act('Mon 11:00', AGENT, { type: 'closed', text: '' });
  const automatic = given().reported('Mon 10:00', { channel: 'email', automatic: true });

  test.each<[string, ActFormName, Story, Actor, Partial<ActDraft>, object]>([
    ['C5', 'severity', open, AGENT, {}, { severity: 1, priority: 'urgent', call: 'needed' }],
    ['E2', 'call', open, AGENT, { reached: true }, { firstResponse: 'met', status: null }],
    ['E2', 'call', open, AGENT, { reached: false }, { firstResponse: null, status: null }],
    ['F3', 'allow', held, MANAGER, {}, { status: 'New', firstResponse: null }],
    ['I1', 'close', open, AGENT, {}, { status: 'Closed', firstResponse: null }],
    ['I2', 'keep', waiting, AGENT, {}, { status: 'Open', closure: null }],
    ['I7', 'reopen', closed, AGENT, {}, { status: 'Open' }],
    ['K3', 'session', open, AGENT, { text: '', minutes: '' }, { firstResponse: null, moved: [] }],
    ['A4', 'treat', automatic, AGENT, { severity: 3 }, { incident: { standing: 'incident', severity: 3 } }],
  ])('%s: %s', (_, form, story, me, filled, outlook) => {
    expect(of(form, story, 'Mon 12:00', me, filled)).toMatchObject(outlook);
  });

  test('a form that is not filled in yet says it all the same', () => {
    expect(of('close', open, 'Mon 12:00', AGENT, { text: '' })?.status).toBe('Closed');
    expect(of('severity', open, 'Mon 12:00', AGENT, { text: '' })?.severity).toBe(1);
    expect(of('session', open, 'Mon 12:00', AGENT, { minutes: 'half' })).not.toBeNull();
  });

  test.each<ActFormName>(['escalate', 'supervisor', 'split', 'ask', 'followUp'])(
    '%s changes no deadline and says nothing',
    (form) => expect(of(form, open, 'Mon 12:00', AGENT)).toBeNull(),
  );

  test('nothing is foreseen of what the process refuses (F3, I7)', () => {
    expect(of('allow', held, 'Mon 12:00', AGENT)).toBeNull();
    expect(of('allow', open, 'Mon 12:00', MANAGER)).toBeNull();
    expect(of('close', closed, 'Mon 12:00', AGENT)).toBeNull();
    expect(of('severity', open, 'Mon 12:00', ANN)).toBeNull();
  });
});
