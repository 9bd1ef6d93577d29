import { describe, expect, test } from 'vitest';
import type { Answers, IntakeFields } from '../../../core/intake';
import { defaultPolicy, mergePolicy, type Policy } from '../../../core/policy';
import { askedDetails, judgeDraft, lackingCount, MOST_LETTERS, type Reporter } from '../../../core/portal';
import { ANSWERS } from '../incident/story';
import { wall } from '../incident/wall';

const KNOWN: Reporter = { name: 'Ann', organization: 'Acme', isEntitled: true };
const UNKNOWN: Reporter = { name: null, organization: null, isEntitled: true };
const draft = (answers: Answers, fields: IntakeFields = {}) => ({ answers, fields });
const judged = (
  answers: Answers,
  {
    now = 'Mon 10:00',
    reporter = KNOWN,
    fields = {},
    policy = {},
  }: {
    readonly now?: string;
    readonly reporter?: Reporter;
    readonly fields?: IntakeFields;
    readonly policy?: unknown;
  } = {},
) => judgeDraft(mergePolicy(defaultPolicy, policy) as Policy, draft(answers, fields), reporter, wall(now));
const problem = { request: 'problem' } as const;

describe('what a form asks', () => {
  test('is nothing before it is said what it is about', () => {
    expect(askedDetails(defaultPolicy.intake, draft({}), UNKNOWN)).toEqual([]);
    expect(judged({}).questions).toEqual(['request']);
  });

  test('is every detail of a problem, but what the platform knows (B1 to B12)', () => {
    const details = [
      ...['productVersion', 'errorMessages', 'stepsToReproduce', 'actionsTaken', 'changesMade', 'persistence'],
      ...['logFiles', 'screenshots'],
    ];
    expect(judged(problem).asked).toEqual(details);
    expect(judged(problem, { reporter: UNKNOWN }).asked).toEqual(['reporterName', 'organization', ...details]);
    expect(judged(problem, { reporter: { ...KNOWN, name: null } }).asked).toEqual(['reporterName', ...details]);
    expect(judged(problem, { policy: { intake: { productVersion: 'off' } } }).asked).not.toContain('productVersion');
    expect(judged({ ...problem, area: ['server'] }).asked).toContain('serverRoles');
  });

  test('is little for a question or an idea (B1 to B3)', () => {
    expect(judged({ request: 'information', area: ['server'] }).asked).toEqual(['productVersion']);
  });

  test.each<[Answers, readonly string[]]>([
    [problem, ['productionDown', 'workaround']],
    [{ ...problem, productionDown: 'unknown' }, ['workaround']],
    [{ ...problem, workaround: 'no' }, ['productionDown']],
    [{ ...problem, productionDown: 'no', workaround: 'no' }, []],
    [{ request: 'enhancement' }, []],
  ])('insists once, of %j, on %j', (answers, questions) => expect(judged(answers).questions).toEqual(questions));
});

describe('what a draft says', () => {
  test('is what is shown and not blank, with what the platform knows', () => {
    const fields = { productVersion: ' 9.4 ', errorMessages: '  ', serverRoles: 'database', reporterName: 'Typed' };
    expect(judged({ ...problem, impact: 'cosmetic' }, { fields }).details).toEqual({
      answers: problem,
      fields: { reporterName: 'Ann', organization: 'Acme', productVersion: '9.4' },
    });
    expect(judged({ ...problem, area: ['server'] }, { fields, reporter: UNKNOWN }).details.fields).toEqual({
      reporterName: 'Typed',
      productVersion: '9.4',
      serverRoles: 'database',
    });
  });

  test('is judged for what is missing, which counts for a problem alone (B13)', () => {
    const lacking = judged({ ...problem, productionDown: 'no' }, { fields: { productVersion: '9.4' } });
    expect(lacking.completeness.missing).toEqual([
      ...['errorMessages', 'stepsToReproduce', 'actionsTaken', 'changesMade', 'persistence'],
    ]);
    expect(lackingCount(lacking)).toBe(6);
    expect(lackingCount(judged({}))).toBe(1);
    const question = judged({ request: 'information' });
    expect(question.completeness.missing).toEqual(['productVersion']);
    expect(lackingCount(question)).toBe(0);
  });
});

describe('the severity of a draft', () => {
  test.each<[Answers, 1 | 2 | 3 | null]>([
    [{}, null],
    [{ productionDown: 'yes' }, null],
    [problem, null],
    [{ ...problem, productionDown: 'no' }, null],
    [{ ...problem, severity: 1 }, null],
    [ANSWERS[1], 1],
    [ANSWERS[2], null],
    [{ ...problem, productionDown: 'no', impact: 'documented-functionality' }, 2],
    [{ ...problem, productionDown: 'yes', workaround: 'yes' }, 2],
    [{ request: 'enhancement' }, 3],
  ])('of %j is %s: answers alone, never words (C2)', (answers, severity) => {
    expect(judged(answers).severity).toBe(severity);
  });

  test.each<[Answers, string]>([
    [ANSWERS[1], 'Mon 10:30'],
    [ANSWERS[3], 'Thu 10:00'],
  ])('of %j promises the first response by %s (E2)', (answers, due) => expect(judged(answers).dueAt).toBe(wall(due)));

  test('promises nothing while it is open, or where support is not known to be there (C2, F3)', () => {
    expect(judged(problem).dueAt).toBeNull();
    const stranger = { ...KNOWN, isEntitled: false };
    expect(judged(ANSWERS[1], { reporter: stranger })).toMatchObject({ severity: 1, dueAt: null });
    const anybody = { entitlement: { required: false } };
    expect(judged(ANSWERS[1], { reporter: stranger, policy: anybody }).dueAt).toBe(wall('Mon 10:30'));
  });

  test.each<[Answers, boolean]>([
    [ANSWERS[1], true],
    [{ ...problem, productionDown: 'yes', workaround: 'yes' }, false],
    [ANSWERS[3], false],
    [problem, false],
  ])('of %j needs a call: %s (D3, G2)', (answers, callNeeded) => expect(judged(answers).callNeeded).toBe(callNeeded));
});

describe('support for a draft', () => {
  test.each([
    ['Mon 10:00', null, 'Mon 17:00'],
    ['Mon 09:00', null, 'Mon 17:00'],
    ['Mon 08:59', 'Mon 09:00', null],
    ['Mon 17:00', 'Tue 09:00', null],
    ['Sat 12:00', 'Mon+1 09:00', null],
  ])('at %s opens at %s, closes at %s (A3)', (now, opens, closes) => {
    for (const answers of [problem, ANSWERS[1]])
      expect(judged(answers, { now })).toMatchObject({
        opensAt: opens && wall(opens),
        closesAt: closes && wall(closes),
      });
  });

  test('goes by the severity’s own hours once it is known (A3, E1)', () => {
    const always = [['00:00', '24:00']];
    const weekly = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always };
    const own = { ...defaultPolicy.calendar, weekly };
    const policy = { severities: { 1: { calendar: own } } };
    expect(judged(ANSWERS[1], { now: 'Sat 12:00', policy })).toMatchObject({
      opensAt: null,
      closesAt: wall('Sun 12:00'),
      dueAt: wall('Sat 12:30'),
    });
    expect(judged(problem, { now: 'Sat 12:00', policy })).toMatchObject({ opensAt: wall('Mon+1 09:00') });
  });

  test('is judged with its policy at hand', () => {
    expect(judged(problem).prepared.calendar.isOpen(wall('Mon 10:00'))).toBe(true);
  });
});

test('ten thousand letters are the most', () => expect(MOST_LETTERS).toBe(10_000));
