import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedIncident } from '../../../core/intake';
import type { Message, RenderContext } from '../../../core/texts';
import { render } from '../../../core/texts';
import { at, context, now } from './context';

type Of<T extends Message['template']> = Extract<Message, { template: T }>;

const acknowledgement: Of<'acknowledgement'> = {
  template: 'acknowledgement',
  severity: 2,
  reportedAt: at('2026-11-19T21:30:00Z'),
  receivedAt: at('2026-11-19T21:30:00Z'),
  firstResponseDueAt: at('2026-11-24T21:30:00Z'),
  callNeeded: false,
  missing: [],
};

const closingSoon: Of<'closing-soon'> = {
  template: 'closing-soon',
  status: 'Resolved Pending Confirmation',
  waitingSince: at('2026-11-30T16:00:00Z'),
  closesAt: at('2026-12-03T23:00:00Z'),
  questions: [],
};

const closed: Of<'closed'> = {
  template: 'closed',
  because: 'no-answer',
  waitingSince: at('2026-11-30T16:00:00Z'),
  status: 'Resolved Pending Confirmation',
  text: '',
  survey: false,
};

const verification: Of<'verification-required'> = {
  template: 'verification-required',
  verdict: 'agreement-expired',
  organization: 'Bright Foods',
  startsOn: '2025-11-01',
  endsOn: '2026-10-31',
};

const MAILS: readonly Message[] = [
  acknowledgement,
  verification,
  closingSoon,
  closed,
  { ...closed, survey: true },
  { template: 'reopened' },
  { template: 'split', items: [{ number: '40121', subject: 'Labels print twice', severity: 2 }] },
  { template: 'supervisor-acknowledged', by: 'Marta Silva', text: '' },
  { template: 'session-survey', with: 'Jonas Reed', at: now },
];

const text = (message: Message, change: Partial<RenderContext> = {}) => render(message, { ...context, ...change }).text;

describe('Every mail to the customer', () => {
  it.each(MAILS.map((message) => [message.template, message] as const))(
    'A4, J3: %s names the incident, the person, the vendor and every way to answer',
    (_template, message) => {
      const rendered = render(message, context);
      expect(rendered.subject.startsWith('Incident# 40100 ')).toBe(true);
      expect(namedIncident(rendered.subject)).toBe('40100');
      expect(rendered.text).toMatch(/^Hello Ann, /);
      expect(rendered.text).toContain('Incident# 40100 Scheduled exports fail since 9.4');
      expect(rendered.text).toContain('Meridian Support, +1 800 555 0100');
      expect(rendered.text).toContain(
        'Reply to this mail to reach us. Speak to a supervisor:\nhttps://s.test/supervisor',
      );
    },
  );

  it.each(MAILS.map((message) => [message.template, message] as const))(
    '%s is calm: no exclamation, no terms of the trade, each link once and on its own line',
    (_template, message) => {
      const rendered = text(message);
      expect(rendered).not.toMatch(/!|\bSLA\b|clock|cycle|entitle|do not reply|failed to|\bH[1-8]\b/i);
      const links = rendered.match(/https:\/\/\S+/g) ?? [];
      expect(new Set(links).size).toBe(links.length);
      for (const link of links) expect(rendered.split('\n')).toContain(link);
    },
  );

  it('K1, J3: comments and a supervisor are offered also where there is no link', () => {
    const vendor = { ...context.vendor, phone: null, feedbackEmail: 'voice@vendor.test' };
    const rendered = text({ template: 'reopened' }, { vendor, links: {} });
    expect(rendered).toContain('Reply to this mail to reach us, or to ask for a supervisor.');
    expect(rendered).toContain('Comments on our support: voice@vendor.test');
    expect(rendered).toContain('\nMeridian Support\n');
  });

  it.each([
    ['', 'Hello, '],
    ['  ', 'Hello, '],
    ['ann@acme.test', 'Hello, '],
    ['Ann', 'Hello Ann, '],
  ])('greets %j with %j', (requesterName, greeting) => {
    expect(text({ template: 'reopened' }, { requesterName }).startsWith(greeting)).toBe(true);
  });

  it('A4: a title never breaks the subject, nor doubles the number', () => {
    const { subject } = render(acknowledgement, { ...context, subject: 'Re: Incident# 40100 Exports\r\nfail' });
    expect(subject).toBe('Incident# 40100 Exports fail');
  });

  it('any title and name can be written to', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...MAILS), (subject, requesterName, message) => {
        const rendered = render(message, { ...context, subject, requesterName });
        expect(namedIncident(rendered.subject)).toBe('40100');
        expect(rendered.text).toMatch(/^Hello/);
      }),
    );
  });
});

describe('The acknowledgement', () => {
  it('C1: number, severity with its meaning, and when the answer comes', () => {
    expect(render(acknowledgement, context).subject).toBe('Incident# 40100 Scheduled exports fail since 9.4');
    expect(text(acknowledgement)).toContain(
      'Hello Ann, we received your report on Thu 19 Nov at 15:30. It is Incident# 40100, Severity 2: ' +
        'production runs, but something important fails. You will hear from us by Tue 24 Nov 15:30 (Chicago).',
    );
  });

  it('C1: promises no instant that has passed, or that is not known', () => {
    expect(text({ ...acknowledgement, firstResponseDueAt: now - 1 })).not.toContain('You will hear');
    expect(text({ ...acknowledgement, firstResponseDueAt: null })).not.toContain('You will hear');
  });

  const early = { ...acknowledgement, reportedAt: now, receivedAt: at('2026-11-25T15:00:00Z') };

  it('A3: says when a report outside support hours counts as received', () => {
    expect(text(early)).toContain('Support is closed now; your report counts as received on Wed 25 Nov at 09:00.');
    expect(text(early, { now: at('2026-11-25T16:00:00Z') })).toContain('Support was closed then; ');
    expect(text(acknowledgement)).not.toContain('closed');
  });

  const critical: Of<'acknowledgement'> = { ...acknowledgement, severity: 1, callNeeded: true };

  it('D3, G2: Severity 1 asks for the call, with the number', () => {
    expect(text(critical)).toContain(
      'Please also call us now: +1 800 555 0100. Severity 1 needs both your report and a call.',
    );
    expect(text(critical, { vendor: { ...context.vendor, phone: null } })).toContain(
      'Please also call us now. Severity 1',
    );
    expect(text({ ...critical, callNeeded: false })).not.toContain('call');
  });

  it('D3: outside support hours the call comes at the opening, unless the severity has hours of its own', () => {
    const later = { ...early, severity: 1 as const, callNeeded: true };
    expect(text({ ...later, firstResponseDueAt: at('2026-11-25T15:30:00Z') })).toContain(
      'Please also call us on Wed 25 Nov at 09:00, when support opens: +1 800 555 0100.',
    );
    expect(text({ ...later, firstResponseDueAt: at('2026-11-24T21:36:00Z') })).toContain('Please also call us now: ');
  });

  it('B13: names what is missing', () => {
    expect(text({ ...acknowledgement, missing: ['serverRoles', 'errorMessages'] })).toContain(
      'This would help us most: server roles; error messages.',
    );
    expect(text(acknowledgement)).not.toContain('help us most');
  });

  it('A2: offers the documentation where there is some', () => {
    const vendor = { ...context.vendor, documentationUrl: 'https://docs.vendor.test/' };
    expect(text(acknowledgement, { vendor })).toContain('Product documentation:\nhttps://docs.vendor.test/');
    expect(text(acknowledgement)).not.toContain('documentation');
  });

  it('names the year of another year, and no place in the reader’s own zone', () => {
    const next = { ...acknowledgement, firstResponseDueAt: at('2027-01-04T15:30:00Z') };
    expect(text(next)).toContain('by Mon 4 Jan 2027 09:30 (Chicago).');
    expect(text(next, { timeZone: 'Europe/Berlin', place: null })).toContain('by Mon 4 Jan 2027 16:30.');
    expect(text(next, { timeZone: 'America/Argentina/Buenos_Aires' })).toContain('(Buenos Aires)');
  });
});

describe('Verification required', () => {
  it.each<[Of<'verification-required'>['verdict'], string, string]>([
    [
      'agreement-expired',
      'the maintenance agreement of Bright Foods ended on 31 Oct 2026, so we cannot give support for this report yet.',
      'To renew, call +1 800 555 0100',
    ],
    [
      'agreement-not-started',
      'the maintenance agreement of Bright Foods begins on 1 Nov 2025',
      'To begin earlier, call',
    ],
    ['no-agreement', 'we have no maintenance agreement of Bright Foods on record', 'To make one'],
    [
      'not-a-representative',
      "you are not on Bright Foods' list of people who may report incidents",
      'can have you added',
    ],
  ])('F3: %s says why and what would lift it', (verdict, reason, remedy) => {
    const rendered = text({ ...verification, verdict });
    expect(rendered).toContain(reason);
    expect(rendered).toContain(remedy);
    expect(rendered).toContain('you need not report it again');
    expect(render(verification, context).subject).toBe('Incident# 40100 we cannot work on this yet');
  });

  it('F1, F3: someone unknown learns no name and no date', () => {
    const rendered = text({ ...verification, verdict: 'organization-unknown' });
    expect(rendered).toContain(
      'we could not match your address to a customer with support. Write from your company address, or call +1 800 555 0100.',
    );
    expect(rendered).not.toMatch(/Bright|Oct|2026|agreement/);
  });

  it('F3: an agreement without name and dates can still be explained', () => {
    expect(text({ ...verification, organization: null, endsOn: null })).toContain(
      'the maintenance agreement of your organization has ended',
    );
  });
});

describe('Closing', () => {
  it('I3, I6: the reminder says what we wait for, when it closes, and how to answer', () => {
    const { subject } = render(closingSoon, context);
    expect(subject).toBe('Incident# 40100 closes Thursday 3 Dec at 17:00');
    const rendered = text(closingSoon);
    expect(rendered).toContain('Hello Ann, on Mon 30 Nov we sent you a solution.');
    expect(rendered).toContain('If we hear nothing, the incident closes on Thursday 3 Dec at 17:00 (Chicago).');
    expect(rendered).toContain('Solved, or still in need of help?\nhttps://s.test/confirm');
    expect(text(closingSoon, { links: {} })).toContain('Solved, or still in need of help? Reply to this mail.');
  });

  it('I6: the reminder repeats the questions', () => {
    const asked = {
      ...closingSoon,
      status: 'Customer Information Requested' as const,
      questions: ['Which zone?', 'Which version?'],
    };
    expect(text(asked)).toContain('on Mon 30 Nov we asked you:\n1. Which zone?\n2. Which version?');
    expect(text({ ...asked, questions: [] })).toContain('on Mon 30 Nov we asked you for more information.');
    expect(text({ ...closingSoon, status: 'Software Change Required' })).toContain('needs a change of the software');
  });

  it.each<[Partial<Of<'closed'>>, string]>([
    [{}, 'we heard nothing since the solution of Mon 30 Nov, so this incident is closed.'],
    [{ status: 'Customer Information Requested' }, 'we heard nothing since our question of Mon 30 Nov'],
    [{ status: 'Software Change Required' }, 'we heard nothing since our message of Mon 30 Nov'],
    [{ because: 'confirmed' }, 'thank you for confirming that it is solved.'],
    [{ because: 'by-agent', text: 'Nothing is left to do.' }, 'closed this incident.\n\nNothing is left to do.'],
  ])('I2, I5, I7: a closing message says why, and how to open it again: %j', (change, why) => {
    const rendered = text({ ...closed, ...change });
    expect(rendered).toContain(why);
    expect(rendered).toContain(
      'Not solved after all? Reply to this mail or open it again:\nhttps://s.test/reopen\nThere is no time limit.',
    );
  });

  it('I2: a closing message that does not know after what it closed names the day alone', () => {
    expect(text({ template: 'closed', because: 'no-answer', waitingSince: null, text: '', survey: false })).toContain(
      'we heard nothing since our message, so this incident is closed.',
    );
  });

  it('K2: the survey is the last paragraph of the closing mail, and only if offered', () => {
    expect(text({ ...closed, survey: true }, { quietDays: 30 })).toContain(
      'How was our support this time? It takes ten seconds:\nhttps://s.test/survey\nWe ask at most once in 30 days.',
    );
    expect(text({ ...closed, survey: true })).not.toContain('at most once');
    expect(text(closed)).not.toContain('How was');
  });

  it('K3: a session has a survey mail of its own', () => {
    const rendered = render({ template: 'session-survey', with: 'Jonas Reed', at: now }, context);
    expect(rendered.subject).toBe('Incident# 40100 your session with Jonas Reed');
    expect(rendered.text).toContain('how was the session of Tue 24 Nov?');
  });
});

describe('Other mails', () => {
  it('G1: a split lists every number with its severity', () => {
    const items = [
      { number: '40121', subject: 'Labels print twice', severity: 2 as const },
      { number: '40122', subject: 'Report title is cut off', severity: 3 as const },
    ];
    const rendered = render({ template: 'split', items }, { ...context, severity: 2 });
    expect(rendered.subject).toBe('Incident# 40100 is now 3 incidents');
    expect(rendered.text).toContain(
      'Incident# 40100 Scheduled exports fail since 9.4 (Severity 2, this one)\n' +
        'Incident# 40121 Labels print twice (Severity 2)\nIncident# 40122 Report title is cut off (Severity 3)',
    );
  });

  it('J3: the supervisor who takes the request says so in person', () => {
    const rendered = render(
      { template: 'supervisor-acknowledged', by: 'Marta Silva', text: 'I call you at 10.' },
      context,
    );
    expect(rendered.subject).toBe('Incident# 40100 Marta Silva takes your request');
    expect(rendered.text).toContain(
      'Hello Ann, I have your request to speak to a supervisor.\n\nI call you at 10.\n\nYour incident stays open',
    );
  });
});
