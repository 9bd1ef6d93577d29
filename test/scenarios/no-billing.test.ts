import { describe, expect, it } from 'vitest';
import type { Incident } from '../../core';
import { defaultPolicy, NO_FACTS, render, review } from '../../core';
import { createDriver } from './core/driver';
import type { World } from './scenario';

const AT = Date.parse('2026-03-02T09:00:00Z');
const ANN = 'ann@acme.test';

const world: World = {
  policy: defaultPolicy,
  organizations: [{ name: 'Acme', agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
  people: [{ email: ANN, name: 'Ann', organization: 'Acme', representative: true }],
};

const names = Array.from({ length: 100 }, (_, index) => `incident ${index + 1}`);

describe('nothing counts or limits the incidents of a customer (I9)', () => {
  it('a hundred incidents of one customer are all accepted, and every one looks like the first (I9)', async () => {
    const driver = createDriver();
    await driver.start(world, AT);
    for (const as of names) {
      await driver.perform({ at: AT, do: 'report', by: ANN, as, channel: 'portal', subject: 'Export fails', body: '' });
    }
    const seen = await Promise.all(names.map((name) => driver.observe(name)));
    expect(seen[0]).toMatchObject({ exists: true, status: 'New', sent: [{ kind: 'acknowledgement', to: 'customer' }] });
    for (const other of seen) expect(other).toEqual(seen[0]);
  });

  it('the hundredth reads like the first in everything but its number: fields, effects, messages (I9)', () => {
    expect(readAs('40199')).toEqual(readAs('40100'));
  });
});

/** Everything that is known, done and said of one report, with `N` for its number. */
function readAs(number: string): unknown {
  const by = { id: ANN, role: 'customer', relation: 'requester' } as const;
  const report = { subject: 'Export fails', body: '', channel: 'portal', answers: {}, fields: {} } as const;
  const history = {
    number,
    events: [{ type: 'reported', id: 'report', at: AT, by, ...report }],
    shown: { status: null, priority: null, severity: null },
  } as const;
  const facts = {
    ...NO_FACTS,
    organization: { id: 'acme', name: 'Acme' },
    agreements: [{ at: AT, agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
    representatives: [{ at: AT, representative: true }],
  };
  const { incident, effects } = review({ history, policies: [defaultPolicy], facts }, AT);
  const mails = effects.flatMap((effect) =>
    effect.type === 'send' ? [render(effect.message, readerOf(incident))] : [],
  );
  expect(mails).toHaveLength(1);
  return JSON.parse(JSON.stringify({ incident, effects, mails }).replaceAll(number, 'N'));
}

const readerOf = ({ number, subject }: Incident) => ({
  number,
  subject,
  requesterName: 'Ann',
  vendor: defaultPolicy.vendor,
  timeZone: 'UTC',
  now: AT,
});
