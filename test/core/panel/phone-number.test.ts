import { describe, expect, it } from 'vitest';
import {
  type Actor,
  defaultPolicy,
  doneByOthers,
  type Event,
  judgeFor,
  mergePolicy,
  NO_FACTS,
  type Policy,
  phoneNumbersIn,
  requesterPhone,
} from '../../../core';

describe('a telephone number in somebody’s words', () => {
  it.each([
    ['Call me at +1 312 555 0142.', ['+1 312 555 0142']],
    ['Tel: 0351 123456-78', ['0351 123456-78']],
    ['Telefon 089/1234567\nMobil: +49 170 1234567', ['089/1234567', '+49 170 1234567']],
    ['Mobile (312) 555-0142', ['(312) 555-0142']],
    ['電話番号: 03-1234-5678', ['03-1234-5678']],
  ])('is found in %j', (text, expected) => {
    expect(phoneNumbersIn(text)).toEqual(expected);
  });

  it.each([
    'The import stops after about 500 rows.',
    'Since 9.4.2, at 2026-03-02 09:00:00, with code 0x80070005',
    'Order 1234567890123',
    'Tel: 12',
    '+12 34',
    'It fell from 10 to +5 %',
  ])('is not seen in %j', (text) => {
    expect(phoneNumbersIn(text)).toEqual([]);
  });
});

const ANN: Actor = { id: 'ann', role: 'customer', relation: 'requester', name: 'Ann' };
const JO: Actor = { id: 'jo', role: 'agent', name: 'Jo' };
const at = Date.UTC(2026, 2, 2, 9);
const reported: Event = {
  type: 'reported',
  id: '1',
  at,
  by: ANN,
  channel: 'portal',
  subject: 'Down',
  body: 'Call +1 312 555 0142.',
  answers: {},
  fields: {},
};
const said = (id: string, by: Actor, text: string, visibility: 'public' | 'internal' = 'public'): Event => ({
  type: 'message',
  id,
  at,
  by,
  visibility,
  text,
});

const judged = (events: readonly Event[], policy: Policy = defaultPolicy) =>
  judgeFor(
    {
      history: { number: '1', events, shown: { status: null, priority: null, severity: null } },
      policies: [policy],
      facts: NO_FACTS,
    },
    at,
  );

describe('the number to call somebody at (D3)', () => {
  it('is the one that they gave last, themselves', () => {
    expect(requesterPhone(judged([reported]))).toBe('+1 312 555 0142');
    const later = said('2', ANN, 'Now at +1 312 555 0199.');
    const mine = said('3', JO, 'Call +1 800 555 0000.');
    expect(requesterPhone(judged([reported, later, mine]))).toBe('+1 312 555 0199');
  });

  it('is none where they gave none, and never the vendor’s own, which answers quote', () => {
    expect(requesterPhone(judged([{ ...reported, body: 'It is down.' }]))).toBeNull();
    const vendor = { ...defaultPolicy.vendor, phone: '+1 800 555 0100' };
    const policy = mergePolicy(defaultPolicy, { vendor }) as Policy;
    const quoted = said('2', ANN, 'See below.\n> Support, +1 (800) 555-0100');
    expect(requesterPhone(judged([reported, quoted], policy))).toBe('+1 312 555 0142');
  });
});

describe('what others did to a ticket', () => {
  it('is neither the app’s nor one’s own', () => {
    const app: Actor = { id: 'app', role: 'app' };
    const events = [reported, said('2', app, 'Hello'), said('3', JO, 'Hi'), said('4', { id: 'x', role: 'system' }, '')];
    expect(doneByOthers(events, JO).map(({ id }) => id)).toEqual(['1']);
    expect(doneByOthers(events, ANN).map(({ id }) => id)).toEqual(['3']);
  });
});
