import fc from 'fast-check';

/** What stands where something else should: other types, names that every object has, instants that are none or far away. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '7',
  'yesterday',
  '5',
  '2026-02-30T25:61:00.000+0000',
  '2026-03-02T09:00:00',
  '2026-03-02T09:00:00.000+0000',
  '2026-03-02T09:00:00Z',
  '0001-01-01T00:00:00.000+0000',
  '9999-12-31T23:59:59Z',
  '\u202eabc\u0000\ud83d\ude00\ud800',
  [],
  [null],
  ['a'],
  {},
  { toString: 1 },
  { valueOf: null, toString: null },
  { type: 'doc', content: 'none' },
  { type: 'text', text: { toString: 1 } },
  { type: 'mention', attrs: { text: { toString: 1 } } },
];

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'unheardOf'] as const;

const anyDamage = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('drop', 'replace', 'replace', 'replace', 'double', 'reverse', 'add'),
  by: fc.constantFrom(...STRANGE),
  name: fc.constantFrom(...NAMES),
});
type Damage = Parameters<Parameters<typeof anyDamage.map>[0]>[0];

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place in a payload: what holds it, and under which key. */
function placesIn(holder: Holder): { holder: Holder; key: string }[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(isHolder(value) ? placesIn(value) : []),
  ]);
}

/** `__proto__` too as a key like any other, which is how it comes out of JSON. */
const put = (holder: Holder, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

function damage(payload: Holder, { place, how, by, name }: Damage): void {
  const places = placesIn(payload);
  const found = places[place % Math.max(1, places.length)];
  if (!found) return;
  const { holder, key } = found;
  const value: unknown = Reflect.get(holder, key);
  switch (how) {
    case 'drop':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 'replace':
      return put(holder, key, structuredClone(by));
    case 'double':
      if (Array.isArray(holder)) holder.push(structuredClone(value));
      return;
    case 'reverse':
      if (Array.isArray(value)) value.reverse();
      return;
    case 'add':
      if (isHolder(value) && !Array.isArray(value)) put(value, name, structuredClone(by));
      return;
    default:
      return how satisfies never;
  }
}

/** A payload with up to eight faults in it, as if it had come over the wire. */
export const broken = (payload: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(payload, fc.array(anyDamage, { minLength: 1, maxLength: 8 })).map(([whole, damages]) => {
    const copy: unknown = JSON.parse(JSON.stringify(whole));
    if (isHolder(copy)) for (const one of damages) damage(copy, one);
    return copy;
  });
