import fc from 'fast-check';
import { STATUSES } from '../../../core';
import type { Act } from '../act';

const MINUTE = 60_000;
const START = Date.parse('2026-03-06T15:00:00Z');

const ANN = 'ann@acme.test';
const BOB = 'bob@acme.test';
const EVE = 'eve@rival.test';

type Without<T> = T extends Act ? Omit<T, 'at'> : never;
type Step = Without<Act>;

const anyOf = <T>(...values: T[]) => fc.constantFrom(...values);
const agents = anyOf('agent', 'engineer', 'supervisor', 'manager', 'admin');
const customers = anyOf(ANN, BOB, EVE);
const on = anyOf('A', 'B');
const text = anyOf('', 'A word.');
const answers = anyOf(
  { request: 'problem', productionDown: 'yes', workaround: 'no' } as const,
  { request: 'problem', productionDown: 'no', impact: 'documented-functionality' } as const,
  { request: 'information' } as const,
);
const responses = anyOf(
  {},
  { response: 'information-or-resolution' },
  { response: 'explanation' },
  { response: 'known-issue', fix: 'Version 5', workaround: 'none known' },
  { response: 'request-for-information', questions: [{ kind: 'logs', text: 'Which?' }] },
  { response: 'patch' },
);
const agreements = anyOf(
  null,
  { startsOn: '2026-01-01', endsOn: '2026-12-31' },
  { startsOn: '2026-03-09', endsOn: '2026-03-12' },
);
const targets = anyOf('10m', '1h', '24h');
const policies = fc.record({
  severities: fc.record({ 1: fc.record({ firstResponse: fc.record({ target: targets }) }) }),
  closure: fc.record({ notice: anyOf(0, 1), waits: fc.record({ 'Resolved Pending Confirmation': anyOf(2, 3) }) }),
  priorityLowering: fc.record({ restoreOnReply: fc.boolean() }),
});

const is = <K extends Act['do']>(kind: K) => fc.constant(kind);

/** Whatever people do to two incidents, sensible or not. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: is('reply'), on, by: customers, text, automatic: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc
      .record({ on, by: agents, text, internal: fc.boolean(), parts: responses })
      .map(({ parts, ...reply }): Step => ({ do: 'reply', ...reply, ...parts })),
  },
  { weight: 3, arbitrary: fc.record({ do: is('set-status'), on, by: agents, to: anyOf(...STATUSES), reason: text }) },
  { weight: 2, arbitrary: fc.record({ do: is('set-severity'), on, by: agents, to: anyOf(1, 2, 3), reason: text }) },
  fc.record({ do: is('set-priority'), on, by: agents, to: anyOf('urgent', 'low'), reason: text }),
  fc.record({ do: is('log-call'), on, by: agents, reached: fc.boolean(), text }),
  fc.record({ do: is('confirm-resolved'), on, by: customers, text }),
  fc.record({ do: is('reopen'), on, by: customers, text }),
  fc.record({ do: is('close'), on, by: agents, text }),
  fc.record({ do: is('escalate'), on, by: agents, reason: text, collaborators: fc.array(anyOf('agent2', 'engineer')) }),
  fc.record({ do: is('request-supervisor'), on, by: customers, text }),
  fc.record({ do: is('acknowledge-supervisor'), on, by: agents, text }),
  fc.record({ do: is('override-entitlement'), on, by: agents, reason: text }),
  fc.record({ do: is('hold-session'), on, by: agents, with: customers, minutes: fc.constant(30) }),
  fc.record({ do: is('answer-survey'), on, by: customers, score: anyOf(0, 5), text }),
  fc.record({ do: is('set-agreement'), organization: anyOf('Acme', 'Rival'), agreement: agreements }),
  fc.record({ do: is('set-representative'), email: customers, representative: fc.boolean() }),
  fc.record({ do: is('change-policy'), by: anyOf('admin', 'agent'), policy: policies, rejudgeOpen: fc.boolean() }),
  fc.record({ do: is('mail'), by: customers, subject: anyOf('Re: Incident# 40100', 'Hello'), body: text }),
  fc.record({
    do: is('split'),
    on,
    by: agents,
    items: fc.array(fc.record({ as: fc.uuid(), subject: fc.constant('Another'), body: text, answers }), {
      maxLength: 2,
    }),
  }),
  fc.record({ do: is('outage'), minutes: anyOf(20, 1500) }),
);

const report = (as: string, by: string): fc.Arbitrary<Step> =>
  answers.map((given) => ({ do: 'report', as, by, channel: 'portal', subject: 'A matter', body: '', answers: given }));

/** Two reports, and then anything, some of it at one instant, some of it days later. */
export const anySteps: fc.Arbitrary<Act[]> = fc
  .record({
    reports: fc.tuple(report('A', ANN), report('B', BOB)),
    rest: fc.array(fc.record({ step, after: anyOf(0, 1, 10, 30, 120, 600, 1440, 4320) }), { maxLength: 25 }),
  })
  .map(({ reports, rest }) => {
    let at = START;
    const later = rest.map(({ step, after }) => {
      at += after * MINUTE;
      return { ...step, at } as Act;
    });
    return [...reports.map((first) => ({ ...first, at: START }) as Act), ...later];
  });
