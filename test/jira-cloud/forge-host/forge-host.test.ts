import { asApp, asUser, getAppContext, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { describe, expect, it } from 'vitest';
import { exampleApp, START } from './example-app';

const MINUTE = 60_000;
const created = { eventType: 'avi:jira:created:issue', payload: { issue: { id: '1' } }, selfGenerated: false };
const updated = { eventType: 'avi:jira:updated:issue', payload: { issue: { id: '1' } }, selfGenerated: false };
const push = (body: Record<string, unknown>, more: object = {}) => new Queue({ key: 'work' }).push({ body, ...more });

describe('requests to Jira', () => {
  it('go as the app, or as the person who uses the module', async () => {
    const { run } = exampleApp();
    const ask = async (way: ReturnType<typeof asApp>) => (await way.requestJira(route`/rest/api/3/myself`)).json();
    expect(await run(() => ask(asApp()))).toMatchObject({ authorization: 'Bearer forge-app' });
    expect(await run(() => ask(asUser()), 'kim')).toMatchObject({ authorization: 'Bearer forge-user:kim' });
  });

  it.each([undefined, 'qm:ann'])('do not go as a person for %s', async (accountId) => {
    const { run } = exampleApp();
    const asked = run(() => asUser().requestJira(route`/rest/api/3/myself`), accountId);
    await expect(asked).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  });

  it('know the app that they come from', async () => {
    const { run } = exampleApp();
    expect(await run(async () => getAppContext().moduleKey)).toBe('panel');
  });
});

describe('product events', () => {
  it('ring the triggers that listen to them, at once', async () => {
    const { host, clock, calls } = exampleApp();
    host.receive(created);
    await clock.advanceTo(START);
    expect(calls).toMatchObject([
      { name: 'onEvent', at: START, argument: { eventType: created.eventType, issue: { id: '1' } } },
    ]);
  });

  it('that the app caused itself do not ring where it says so', async () => {
    const { host, clock, calls } = exampleApp();
    host.receive({ ...updated, selfGenerated: true });
    host.receive({ ...created, selfGenerated: true });
    await clock.advanceTo(START);
    expect(calls.map(({ argument }) => argument.eventType)).toEqual([created.eventType]);
  });

  it('come as late, as often or as seldom as a test wants', async () => {
    const delays = [[5_000], [], [0, 1_000]];
    const { host, clock, calls } = exampleApp({}, { arrivals: () => delays.shift() ?? [] });
    for (let n = 0; n < 3; n++) host.receive(created);
    await clock.advanceTo(START + MINUTE);
    expect(calls.map(({ at }) => at - START)).toEqual([0, 1_000, 5_000]);
  });

  it('are tried four times more when the app asks for it, and not when it fails', async () => {
    const asking = exampleApp({
      onEvent: () => new InvocationError({ retryAfter: 10, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST }),
    });
    asking.host.receive(created);
    await asking.clock.advanceTo(START + 4 * MINUTE);
    expect(asking.calls.map(({ at }) => at - START)).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
    const failing = exampleApp({
      onEvent: () => {
        throw new Error('no');
      },
    });
    failing.host.receive(created);
    await failing.clock.advanceTo(START + 4 * MINUTE);
    expect(failing.calls).toHaveLength(1);
    expect(failing.host.log[0]).toMatchObject({ outcome: 'failed', error: 'Error: no' });
  });
});

describe('queues', () => {
  it('deliver after the delay, to the second', async () => {
    const { run, clock, calls } = exampleApp();
    await run(() => push({ n: 1 }, { delayInSeconds: 90 }));
    await clock.advanceTo(START + 89_999);
    expect(calls).toEqual([]);
    await clock.advanceTo(START + 90_000);
    expect(calls).toMatchObject([{ argument: { queueName: 'work', body: { n: 1 }, delayInSeconds: 90 } }]);
  });

  it.each([
    [
      'more than 50 events',
      async () => void (await new Queue({ key: 'work' }).push(Array.from({ length: 51 }, () => ({ body: {} })))),
    ],
    ['a delay of more than 900 seconds', async () => void (await push({}, { delayInSeconds: 901 }))],
    ['more than 200 KB', async () => void (await push({ text: 'x'.repeat(201 * 1024) }))],
    ['a queue without a consumer', async () => void (await new Queue({ key: 'play' }).push({ body: {} }))],
  ])('refuse %s', async (_, code) => {
    const { run } = exampleApp();
    await expect(run(code)).rejects.toThrow();
  });

  it('try again when the app asks for it, after the time it names, with what it says', async () => {
    const { run, clock, calls } = exampleApp({
      consume: ({ retryContext }) =>
        retryContext
          ? undefined
          : new InvocationError({ retryAfter: 40, retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED }),
    });
    await run(() => push({}));
    await clock.advanceTo(START + MINUTE);
    expect(calls.map(({ at }) => at - START)).toEqual([0, 40_000]);
    expect(calls[1]?.argument.retryContext).toMatchObject({
      retryCount: 1,
      retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
    });
  });

  it('try again later and later when the app fails, for a day', async () => {
    const { run, clock, calls } = exampleApp({
      consume: () => {
        throw new Error('no');
      },
    });
    const { jobId } = await run(() => push({}));
    await clock.advanceTo(START + 48 * 60 * MINUTE);
    const tries = calls.filter(({ name }) => name === 'consume').map(({ at }) => at);
    const pauses = tries.slice(1).map((at, n) => at - tries[n]!);
    expect(pauses.slice(0, 3)).toEqual([2_000, 4_000, 8_000]);
    expect(Math.max(...pauses)).toBe(900_000);
    expect(tries.at(-1)! - START).toBeLessThanOrEqual(24 * 60 * MINUTE + 900_000);
    expect(await run(() => new Queue({ key: 'work' }).getStats(jobId))).toEqual({
      success: 0,
      inProgress: 0,
      failed: 1,
    });
  });

  it('run no more events of one concurrency key at once than its limit', async () => {
    let running = 0;
    let most = 0;
    const { run, clock, calls } = exampleApp({
      consume: async () => {
        most = Math.max(most, ++running);
        // While one is handled, time goes on for the others.
        if (calls.length === 1) await clock.advanceTo(START + 10_000);
        running -= 1;
      },
    });
    const concurrency = { key: 'issue:1', limit: 1 };
    await run(async () => {
      await push({ n: 1 }, { concurrency });
      await push({ n: 2 }, { concurrency });
    });
    await clock.advanceTo(START + MINUTE);
    expect(calls).toHaveLength(2);
    expect(most).toBe(1);
  });
});

describe('schedules', () => {
  it('run every five minutes from the installation on, and are not tried again', async () => {
    const { clock, calls } = exampleApp({
      onTick: () => {
        throw new Error('no');
      },
    });
    await clock.advanceTo(START + 15 * MINUTE);
    expect(calls.map(({ at }) => at - START)).toEqual([5 * MINUTE, 10 * MINUTE, 15 * MINUTE]);
  });
});

describe('an app that is stopped', () => {
  it('handles nothing, and takes up what came meanwhile when it is back', async () => {
    const { host, run, clock, calls } = exampleApp();
    await run(() => push({ n: 1 }, { delayInSeconds: 60 }));
    host.stop();
    host.receive(created);
    await clock.advanceTo(START + 17 * MINUTE);
    expect(calls).toEqual([]);
    host.start();
    await clock.advanceTo(START + 17 * MINUTE);
    expect(calls.map(({ name, at }) => `${name} ${(at - START) / MINUTE}`).sort()).toEqual([
      'consume 17',
      'onEvent 17',
      'onTick 17',
    ]);
    await clock.advanceTo(START + 20 * MINUTE);
    expect(calls.at(-1)).toMatchObject({ name: 'onTick', at: START + 20 * MINUTE });
  });
});

describe('an invocation that dies', () => {
  it('has sent what it had sent, and sends nothing more', async () => {
    const { host, run } = exampleApp();
    host.crash = ({ requests }) => requests.length === 2;
    await expect(
      run(async () => {
        await kvs.set('a', 1);
        await kvs.set('b', 1);
        await kvs.set('c', 1);
      }),
    ).rejects.toThrow();
    expect([host.stored('a'), host.stored('b'), host.stored('c')]).toEqual([1, 1, undefined]);
    expect(host.log.at(-1)).toMatchObject({ outcome: 'failed', error: 'Aborted' });
  });

  it('is over even where the app swallows the fault', async () => {
    const { host, run } = exampleApp();
    host.crash = () => true;
    const died = host.invokeResolver('jira:issuePanel', 'panel', 'run', {});
    await died;
    await expect(run(() => kvs.set('a', 1).catch(() => undefined))).rejects.toThrow();
  });
});

describe('a state that was dumped', () => {
  it('goes on where it was: what was stored, what waits, when the schedule runs', async () => {
    const first = exampleApp();
    await first.run(async () => {
      await kvs.set('a', 1);
      await push({ n: 1 }, { delayInSeconds: 60 });
    });
    const state = JSON.parse(JSON.stringify(first.host.dump()));
    const second = exampleApp();
    second.host.restore(state);
    await second.clock.advanceTo(START + 5 * MINUTE);
    expect(second.calls.map(({ name, at }) => [name, at - START])).toEqual([
      ['consume', MINUTE],
      ['onTick', 5 * MINUTE],
    ]);
    expect(second.host.stored('a')).toBe(1);
  });
});

describe('two hosts in one process', () => {
  it('know nothing of each other, not even the time', async () => {
    const [one, other] = [exampleApp(), exampleApp()];
    await one.run(() => kvs.set('a', 1));
    expect(await other.run(() => kvs.get('a'))).toBeUndefined();
    await one.clock.advanceTo(START + MINUTE);
    expect(await one.run(async () => Date.now())).toBe(START + MINUTE);
    expect(await other.run(async () => Date.now())).toBe(START);
    expect(Date.now()).toBeGreaterThan(START + MINUTE);
  });
});
