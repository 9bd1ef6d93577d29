import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../core/intake';
import type { Severity } from '../../../core/severity';
import { determineSeverity } from '../../../core/severity';

const down = { subject: 'Production is down', body: '' };
const silent = { subject: '', body: '' };
const body = (text: string) => determineSeverity({}, { subject: '', body: text });

describe('A severity found by answers', () => {
  it.each<[string, Answers, Severity, string[]]>([
    [
      'D15: an enhancement, whatever else is said',
      { request: 'enhancement', productionDown: 'yes' },
      3,
      ['request: enhancement'],
    ],
    [
      'D16: general information',
      { request: 'information', impact: 'documented-functionality' },
      3,
      ['request: information'],
    ],
    [
      'D1, D2: down, no workaround',
      { productionDown: 'yes', workaround: 'no' },
      1,
      ['productionDown: yes', 'workaround: no'],
    ],
    [
      'D2: down, nobody knows a workaround',
      { productionDown: 'yes', workaround: 'unknown' },
      1,
      ['productionDown: yes', 'workaround: unknown'],
    ],
    ['D1: down, workaround not answered', { productionDown: 'yes' }, 1, ['productionDown: yes']],
    [
      'D2: down, but a workaround solves it',
      { productionDown: 'yes', workaround: 'yes' },
      2,
      ['productionDown: yes', 'workaround: yes'],
    ],
    ['D1: down comes before cosmetic', { productionDown: 'yes', impact: 'cosmetic' }, 1, ['productionDown: yes']],
    ['D13: cosmetic', { request: 'problem', productionDown: 'no', impact: 'cosmetic' }, 3, ['impact: cosmetic']],
    [
      'D7: documented functionality',
      { productionDown: 'no', workaround: 'yes', impact: 'documented-functionality' },
      2,
      ['impact: documented-functionality'],
    ],
    [
      'D7: not sure whether it is down',
      { productionDown: 'unknown', impact: 'documented-functionality' },
      2,
      ['impact: documented-functionality'],
    ],
  ])('%s', (_fact, answers, severity, words) => {
    expect(determineSeverity(answers, down)).toEqual({
      severity,
      reasons: words.map((said) => ({ from: 'answer', words: said })),
      confidence: 1,
      needsReview: false,
      customerView: null,
    });
  });

  it('C4: the customer’s own view is recorded and decides nothing', () => {
    expect(determineSeverity({ severity: 1 }, silent)).toMatchObject({ severity: 3, customerView: 1 });
    expect(determineSeverity({ severity: 3 }, down)).toMatchObject({ severity: 1, customerView: 3 });
  });
});

describe('A severity where the answers do not decide', () => {
  it('C2: the text does, and its reasons are its words', () => {
    expect(determineSeverity({ request: 'problem', productionDown: 'unknown' }, down)).toEqual({
      severity: 1,
      reasons: [{ from: 'text', words: 'Production is down' }],
      confidence: 0.9,
      needsReview: false,
      customerView: null,
    });
  });

  it('C3, C4: without a word to go by it is 3, to be looked at', () => {
    expect(determineSeverity({}, silent)).toEqual({
      severity: 3,
      reasons: [{ from: 'default', words: '' }],
      confidence: 0,
      needsReview: true,
      customerView: null,
    });
  });

  it('C4: a text against the answer is to be looked at', () => {
    expect(determineSeverity({ productionDown: 'no' }, down)).toMatchObject({ severity: 1, needsReview: true });
  });

  it('D2: the reasons of an outage that a restart solves name both', () => {
    expect(body('Production is down each night, but a restart fixes it.')).toMatchObject({
      severity: 2,
      reasons: [{ words: 'Production is down' }, { words: 'a restart fixes it' }],
    });
  });

  it('C2: several phrases of a level say it more surely', () => {
    expect(body('Production is down. Nobody can work.').confidence).toBeGreaterThan(
      body('Production is down.').confidence,
    );
  });
});

describe('Words that are not the report’s own', () => {
  it.each([
    ['quoted lines', 'Please look at this.\n> Production is down\n> nobody can work'],
    [
      'a quoted mail',
      'Thank you.\n\nOn Mon, 2 Mar 2026 at 10:00, Ann Becker <ann@acme.test> wrote:\nProduction is down',
    ],
    [
      'a folded quote header',
      'Thank you.\nOn Mon, 2 Mar 2026 at 10:00, Ann Becker\n<ann@acme.test> wrote:\nProduction is down',
    ],
    ['Outlook’s original message', 'Thank you.\n-----Original Message-----\nProduction is down'],
    ['Outlook’s header block', 'Thank you.\n\nFrom: Ann Becker\nSent: Monday\nSubject: x\n\nProduction is down'],
    ['a German quote header', 'Danke.\nAm 02.03.2026 um 10:00 schrieb Ann Becker:\nProduction is down'],
    ['a signature', 'Hello\n-- \nAnn Becker\nWhen production is down: +1 800 555 0100'],
    ['Windows line ends', 'Thank you.\r\n> Production is down\r\n'],
  ])('C2: %s do not count', (_what, text) => {
    expect(body(text)).toMatchObject({ severity: 3, confidence: 0 });
  });

  it('C2: a forwarded report counts, since it is the report', () => {
    expect(body('From: Ann Becker\nSent: Monday\nSubject: x\n\nProduction is down').severity).toBe(1);
    expect(body('---------- Forwarded message ---------\nProduction is down').severity).toBe(1);
  });

  it('C2: words broken over lines by a mail program are read together', () => {
    expect(
      body('Since this morning about nine o’clock our main production server\nis down and nothing responds.').severity,
    ).toBe(1);
  });

  it('C2: any text gets a level with reasons', () => {
    const words = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('production', ' is ', 'not ', 'down', '\n> ', '-- \n', '?', ' works again '),
      ),
    );
    fc.assert(
      fc.property(words, fc.string(), (parts, subject) => {
        const found = determineSeverity({}, { subject, body: parts.join('') });
        expect([1, 2, 3]).toContain(found.severity);
        expect(found.reasons.length).toBeGreaterThan(0);
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('C2: a very long report is read at once', () => {
    expect(body(`Production is down. ${'at com.acme.Thing.run(Thing.java:42) '.repeat(20_000)}`).severity).toBe(1);
  });
});
