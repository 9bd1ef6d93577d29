import { asApp, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue, RateLimitError } from '@forge/events';
import { kvs, WhereConditions } from '@forge/kvs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, exampleApp, START } from './example-app';

const SECOND = 1_000;
const MINUTE = 60_000;
const limited = { enforceLimits: true } as const;
const many = (count: number) => Array.from({ length: count }, (_, n) => ({ body: { n } }));
const push = (count: number) => new Queue({ key: 'work' }).push(many(count));

describe('the limits of an installation', () => {
  it('on events: the 501st of a minute is refused, and the next minute begins anew', async () => {
    const { run, clock, host } = exampleApp({}, limited);
    await run(async () => {
      for (let n = 0; n < 10; n++) await push(50);
    });
    await expect(run(() => push(1))).rejects.toBeInstanceOf(RateLimitError);
    expect(host.usage.eventsPerMinute).toMatchObject({ peak: 500, limit: 500, refused: 1 });
    await clock.advanceTo(START + MINUTE);
    await run(() => push(1));
  });

  it('on storage: a unit is 10 KB or part of it, and each key of a batch counts', async () => {
    const { run, host } = exampleApp({}, limited);
    await run(async () => {
      await kvs.set('a', 'x'.repeat(25_000));
      await kvs.get('a');
      await kvs.batchGet([{ key: 'a' }, { key: 'b' }]);
    });
    expect(host.usage.storageWritesPerMinute.total).toBe(3);
    expect(host.usage.storageReadsPerMinute.total).toBe(3 + 3 + 1);
  });

  it('on storage: what is written beyond 4,000 units a minute is refused and not stored', async () => {
    const { run, host } = exampleApp({}, limited);
    const write = (key: string) => kvs.set(key, 'x'.repeat(239_000));
    await run(async () => {
      for (let n = 0; n < 166; n++) await write(`k${n}`);
    });
    await expect(run(() => write('last'))).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
    expect(host.stored('last')).toBeUndefined();
  });

  it('are counted where they are not enforced', async () => {
    const { run, host } = exampleApp();
    await run(async () => {
      for (let n = 0; n < 11; n++) await push(50);
    });
    expect(host.usage.eventsPerMinute).toMatchObject({ peak: 550, refused: 1 });
  });

  it('on chains: one invocation leads to no more than 1,000 pushes, through however many events', async () => {
    const app = exampleApp({ consume: () => push(1) }, limited);
    await app.run(() => push(1));
    await app.clock.advanceTo(START + 60 * MINUTE);
    expect(app.host.usage.longestChain).toBeGreaterThan(1_000);
    expect(app.host.usage.chainsCut).toBeGreaterThan(0);
    expect(app.calls.filter(({ name, at }) => name === 'consume' && at === START)).not.toHaveLength(0);
  });

  it('on waiting: a retry is never put off for longer than 900 seconds', async () => {
    const { run, clock, calls } = exampleApp({
      consume: ({ retryContext }) =>
        retryContext
          ? undefined
          : new InvocationError({ retryAfter: 3_600, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST }),
    });
    await run(() => push(1));
    await clock.advanceTo(START + 20 * MINUTE);
    const tries = calls.filter(({ name }) => name === 'consume').map(({ at }) => at - START);
    expect(tries).toEqual([0, 900 * SECOND]);
  });

  it('on events of functions that may run long: none is larger than 100 KB', async () => {
    const modules = {
      ...EXAMPLE.modules,
      function: EXAMPLE.modules.function.map((module) =>
        module.key === 'consume' ? { ...module, timeoutSeconds: 300 } : module,
      ),
    };
    const { run } = exampleApp({}, { manifest: { ...EXAMPLE, modules } });
    await expect(run(() => new Queue({ key: 'work' }).push({ body: { text: 'x'.repeat(110_000) } }))).rejects.toThrow();
  });
});

describe('answers that take time', () => {
  const latency = () => 1_000;

  it('make an invocation as long as its requests, while others run beside it', async () => {
    const app = exampleApp(
      { consume: async () => void (await asApp().requestJira(route`/rest/api/3/myself`)) },
      { latency },
    );
    const pushed = app.run(() => push(2));
    await app.clock.advanceTo(START + 10 * SECOND);
    await pushed;
    expect(app.calls.map(({ at }) => at - START)).toEqual([500, 500]);
    const runs = app.host.log.filter(({ moduleType }) => moduleType === 'consumer');
    expect(runs.map(({ at, endedAt }) => (endedAt ?? 0) - at)).toEqual([SECOND, SECOND]);
  });

  it('end an invocation that runs longer than its kind may', async () => {
    const app = exampleApp(
      {
        onEvent: async () => {
          for (let n = 0; n < 30; n++) await kvs.set(`k${n}`, n);
        },
      },
      { latency },
    );
    app.host.receive({ eventType: 'avi:jira:created:issue', payload: {}, selfGenerated: false });
    await app.clock.advanceTo(START + MINUTE);
    expect(app.host.log[0]).toMatchObject({ outcome: 'failed', error: 'Timeout' });
    expect(app.host.usage.timeouts).toBe(1);
    expect(app.host.stored('k24')).toBe(24);
    expect(app.host.stored('k26')).toBeUndefined();
  });
});

describe('queries', () => {
  it('see what was stored a while later, and until then what was there before', async () => {
    const { run, clock } = exampleApp({}, { queryLagMs: 2_000 });
    const jobs = () => kvs.entity<{ owner: string; due: string }>('job');
    const dueKeys = async () => {
      const page = await jobs().query().index('by-due').where(WhereConditions.lessThanEqualTo('2026-03-09')).getMany();
      return page.results.map(({ key, value }) => `${key} ${value.due}`);
    };
    await run(() => jobs().set('1', { owner: 'ann', due: '2026-03-03' }));
    expect(await run(dueKeys)).toEqual([]);
    expect(await run(() => jobs().get('1'))).toMatchObject({ due: '2026-03-03' });
    await clock.advanceTo(START + 2_000);
    await run(() => jobs().set('1', { owner: 'ann', due: '2026-03-05' }));
    expect(await run(dueKeys)).toEqual(['1 2026-03-03']);
    await clock.advanceTo(START + 4_000);
    expect(await run(dueKeys)).toEqual(['1 2026-03-05']);
    await run(() => jobs().delete('1'));
    await clock.advanceTo(START + 6_000);
    expect(await run(dueKeys)).toEqual([]);
  });
});
