import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Facts } from '../../../core/incident/facts';
import { review } from '../../../core/incident/review';
import { law } from '../law';
import { anyFacts, anyLook, anyTale } from './any';
import { anyLife, anyWorld, changeBy, DEFAULT, endOf, inputOf, type Life, live } from './lives';
import { officeOpening } from './office';
import { AGENT, ANN, MANAGER } from './people';
import { ENTITLED, type Happening } from './story';

/** Facts of a reporter who was not entitled on the day of the report. */
const anyLackingFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    anyFacts,
    fc.constantFrom<Partial<Facts>>(
      { organization: null },
      { agreements: [{ at: 0, agreement: null }] },
      { agreements: [{ at: 0, agreement: { startsOn: '2026-03-05', endsOn: '2026-12-31' } }] },
      { representatives: [{ at: 0, representative: false }] },
    ),
  )
  .map(([facts, lacking]) => ({ ...facts, continues: null, ...lacking }));

const anyHeldLife: fc.Arbitrary<Life> = fc.record({
  tale: anyTale(8),
  change: fc.constant(DEFAULT),
  facts: anyLackingFacts,
  sleep: fc.integer({ min: -1, max: 10 }),
});

const anyClosing = fc.constantFrom<Happening>(
  { type: 'closed', by: AGENT, text: '' },
  { type: 'resolution-confirmed', by: ANN, text: '' },
);

/** The only things that customers are sent while their incident is held (semantics.md section 6). */
const ALLOWED = ['verification-required', 'closed', 'supervisor-acknowledged'];

describe('an incident that is held (F3)', () => {
  law(
    'sends the customer nothing but why, its closing, and a supervisor’s word',
    fc.tuple(anyWorld, anyLackingFacts, anyLook),
    ([world, facts, now]) => {
      const { incident, effects } = review(inputOf({ ...world, facts }), now);
      if (incident.status !== 'Verification Required') return;
      for (const effect of effects) {
        if (effect.type === 'send' && effect.visibility === 'public') {
          for (const { kind } of effect.entries) expect(ALLOWED).toContain(kind);
        }
        expect(effect.type).not.toBe('open-incident');
      }
    },
  );

  law('says so to both sides, once, as long as it is held when the app looks', anyHeldLife, (life) => {
    const story = live({ ...life, sleep: -9 });
    const { incident } = story.reviewAt(endOf(life));
    if (incident.standing !== 'incident' || incident.status !== 'Verification Required') return;
    expect(story.kinds('verification-required')).toEqual(['verification-required customer']);
    expect(story.kinds('acknowledgement')).toEqual([]);
    expect(story.sent.filter(({ entry }) => entry.key === 'verification-note')).toHaveLength(1);
  });

  law('offers no survey with a closing out of it', fc.tuple(anyHeldLife, anyClosing), ([life, closing]) => {
    const change = changeBy(life, closing);
    if (change?.before.status !== 'Verification Required') return;
    const sends = change.reviewed.effects.filter((effect) => effect.type === 'send');
    expect(change.after.status).toBe('Closed');
    expect(sends.flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual(['closed']);
  });

  law(
    'is let pass by a manager: New, counted from the next opening, and the verdict stays the fact',
    anyHeldLife,
    (life) => {
      const change = changeBy(life, { type: 'entitlement-overridden', by: MANAGER, reason: 'They pay today' });
      if (change?.before.status !== 'Verification Required') return;
      const { at, before, after } = change;
      expect(after).toMatchObject({ status: 'New', entitlement: before.entitlement, override: { by: MANAGER } });
      expect(after.firstResponse).toMatchObject({ state: 'running', startedAt: officeOpening(at), elapsed: 0 });
    },
  );
});

describe('an incident that is not held', () => {
  law(
    'F1: facts that turn bad while it is open change nothing but a warning to the agent',
    fc.tuple(anyTale(), anyLook),
    ([tale, look]) => {
      const story = live({ tale, change: DEFAULT, facts: ENTITLED, sleep: -9 });
      const lapsed = endOf({ tale }) + 1;
      const now = Math.max(lapsed, look);
      story.passTo(now);
      const [input, before] = [story.input(), story.reviewAt(now)];
      const agreements = [...ENTITLED.agreements, { at: lapsed, agreement: null }];
      const after = review({ ...input, facts: { ...ENTITLED, agreements } }, now);
      expect(after.effects).toEqual(before.effects);
      expect({ ...after.incident, entitlementWarning: null }).toEqual({ ...before.incident, entitlementWarning: null });
    },
  );

  law(
    'F3: is never entered into Verification Required by what happens later',
    fc.tuple(anyLife, anyLook),
    ([life, look]) => {
      const story = live({ ...life, facts: ENTITLED });
      const { incident } = story.reviewAt(Math.max(endOf(life), look));
      expect(incident.status).not.toBe('Verification Required');
    },
  );
});
