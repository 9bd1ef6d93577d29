import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../core/policy';
import { checkDraft, draftOf, enteredPolicy, enterValue, laidOver, type PolicyPath } from '../../../core/settings';
import { CHICAGO } from './chicago';

const first: PolicyPath = ['severities', '2', 'firstResponse', 'target'];
const own: PolicyPath = ['severities', '1', 'calendar'];
const keys = (draft: { readonly entries: ReadonlyMap<string, unknown> }) => [...draft.entries.keys()];

describe('a draft of the policy', () => {
  test('that nothing was entered in is its version, and sound', () => {
    const draft = draftOf(CHICAGO);
    expect(enteredPolicy(draft)).toBe(CHICAGO);
    expect(checkDraft(draft)).toEqual({ faults: [], sound: CHICAGO });
  });

  test('holds what was entered over its version, and leaves the version as it is', () => {
    const draft = enterValue(enterValue(draftOf(CHICAGO), first, '20h'), ['warnAt'], [0.5]);
    expect(enteredPolicy(draft)).toEqual({
      ...CHICAGO,
      warnAt: [0.5],
      severities: {
        ...CHICAGO.severities,
        2: { ...CHICAGO.severities[2], firstResponse: { target: '20h', basis: 'business' } },
      },
    });
    expect(CHICAGO.severities[2].firstResponse.target).toBe('24h');
    expect(checkDraft(draft)).toEqual({ faults: [], sound: enteredPolicy(draft) });
  });

  test('holds the latest value of an entry', () => {
    const draft = enterValue(enterValue(draftOf(CHICAGO), first, '20h'), first, '21h');
    expect(keys(draft)).toEqual(['severities.2.firstResponse.target']);
    expect(enteredPolicy(draft)).toMatchObject({ severities: { 2: { firstResponse: { target: '21h' } } } });
  });

  test('keeps no entry of the value that its version has, however it is written', () => {
    const there = enterValue(enterValue(draftOf(CHICAGO), first, '20h'), ['warnAt'], [0.5]);
    expect(keys(enterValue(there, first, '24h'))).toEqual(['warnAt']);
    expect(keys(enterValue(there, ['warnAt'], [0.75]))).toEqual(['severities.2.firstResponse.target']);
  });

  test('tells entries apart whose names begin alike', () => {
    const hours = enterValue(draftOf(CHICAGO), ['calendar', 'weekly', 'mon'], []);
    const other = enterValue(hours, ['calendar', 'weekly', 'monday'], []);
    expect(keys(other)).toEqual(['calendar.weekly.mon', 'calendar.weekly.monday']);
    expect(keys(enterValue(other, ['calendar', 'weekly', 'mon'], [['08:00', '12:00']]))).toEqual([
      'calendar.weekly.monday',
      'calendar.weekly.mon',
    ]);
  });

  test('takes an entry within an entered whole into that whole', () => {
    const whole = enterValue(draftOf(CHICAGO), own, CHICAGO.calendar);
    const within = enterValue(whole, [...own, 'timeZone'], 'UTC');
    expect(keys(within)).toEqual(['severities.1.calendar']);
    expect(checkDraft(within).sound.severities[1].calendar).toEqual({ ...CHICAGO.calendar, timeZone: 'UTC' });
    const deeper = enterValue(within, [...own, 'weekly', 'fri'], []);
    expect(checkDraft(deeper).sound.severities[1].calendar?.weekly.fri).toEqual([]);
    expect(checkDraft(deeper).sound.severities[1].calendar?.weekly.thu).toEqual([['09:00', '17:00']]);
    expect(enterValue(within, own, undefined).entries.size).toBe(0);
  });

  test('lets a whole replace the entries within it', () => {
    const within = enterValue(draftOf(CHICAGO), ['calendar', 'timeZone'], 'UTC');
    const whole = enterValue(within, ['calendar'], { ...CHICAGO.calendar, holidays: [] });
    expect(keys(whole)).toEqual(['calendar']);
    expect(checkDraft(whole).sound.calendar).toEqual({ ...CHICAGO.calendar, holidays: [] });
  });
});

describe('a draft with faults', () => {
  test('names each with its place, while everything sound still counts', () => {
    const faulty = enterValue(enterValue(draftOf(CHICAGO), first, '20h'), ['closure', 'notice'], 3);
    const { faults, sound } = checkDraft(faulty);
    expect(faults).toEqual([
      {
        path: ['closure', 'waits', 'Resolved Pending Confirmation'],
        code: 'notice-not-before-closure',
        data: { notice: '3', wait: '3', status: 'Resolved Pending Confirmation' },
      },
    ]);
    expect(sound.severities[2].firstResponse.target).toBe('20h');
    expect(sound.closure.notice).toBe(1);
  });

  test('names all of them, and counts on with its version', () => {
    const soon = enterValue(draftOf(CHICAGO), first, 'soon');
    const { faults, sound } = checkDraft(enterValue(soon, ['vendor', 'name'], ''));
    expect(faults.map(({ path, code }) => `${path.join('.')} ${code}`).sort()).toEqual([
      'severities.2.firstResponse.target duration-invalid',
      'vendor.name blank',
    ]);
    expect(sound).toEqual(CHICAGO);
  });

  test('counts with what is sound only together with an earlier entry', () => {
    const waits: PolicyPath = ['closure', 'waits', 'Resolved Pending Confirmation'];
    const longer = enterValue(enterValue(draftOf(CHICAGO), waits, 5), ['closure', 'notice'], 4);
    expect(checkDraft(enterValue(longer, first, 'soon')).sound.closure).toMatchObject({ notice: 4 });
  });
});

describe('a draft laid over the version that somebody else saved meanwhile', () => {
  const theirs: Policy = { ...CHICAGO, version: 2, warnAt: [0.5] };

  test('keeps its entries, and takes what they changed', () => {
    const laid = laidOver(enterValue(draftOf(CHICAGO), first, '20h'), theirs);
    expect(laid.base).toBe(theirs);
    expect(enteredPolicy(laid)).toMatchObject({
      version: 2,
      warnAt: [0.5],
      severities: { 2: { firstResponse: { target: '20h' } } },
    });
  });

  test('has no entry any more of what they changed alike', () => {
    const mine = enterValue(enterValue(draftOf(CHICAGO), ['warnAt'], [0.5]), first, '20h');
    expect(keys(laidOver(mine, theirs))).toEqual(['severities.2.firstResponse.target']);
  });

  test('of nothing is nothing', () => {
    expect(laidOver(draftOf(CHICAGO), theirs)).toEqual(draftOf(theirs));
  });
});
