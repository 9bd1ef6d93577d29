import { describe, expect, it } from 'vitest';
import type { Act } from './act';
import type { Driver } from './driver';
import type { Observation } from './observation';
import { runScenario } from './run';
import type { Scenario } from './scenario';
import { readScenario } from './scenario';

/** A driver that does nothing but note what it is asked. */
function recordingDriver(answers: Partial<Driver> = {}): { driver: Driver; asked: string[]; performed: Act[] } {
  const asked: string[] = [];
  const performed: Act[] = [];
  const time = (t: number) => new Date(t).toISOString().slice(11, 16);
  const driver: Driver = {
    start: async (_world, at) => void asked.push(`start ${time(at)}`),
    advanceTo: async (t) => void asked.push(`advance ${time(t)}`),
    perform: async (act) => {
      performed.push(act);
      return { refused: null };
    },
    outageUntil: async (t) => void asked.push(`outage until ${time(t)}`),
    numberOf: (name) => (name === 'A' ? '40100' : null),
    observe: async () => ({ exists: false }),
    stop: async () => void asked.push('stop'),
    ...answers,
  };
  return { driver, asked, performed };
}

function scenario(...steps: object[]): Scenario {
  const people = [{ email: 'ann@acme.test', name: 'Ann' }];
  const read = readScenario(JSON.stringify({ title: 'A scenario', people, steps }));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.scenario;
}

const AT = '2026-03-02T09:00:00Z';
const mail = { at: AT, do: 'mail', by: 'ann@acme.test' };
const call = { at: AT, do: 'log-call', by: 'agent', reached: true };

describe('a run', () => {
  it('lets time pass up to each step, and does an outage beside the steps that follow', async () => {
    const { driver, asked } = recordingDriver();
    const steps = [
      mail,
      { at: '2026-03-02T09:10:00Z', do: 'outage', minutes: 30 },
      { ...call, at: '2026-03-02T09:20:00Z' },
    ];
    await runScenario(scenario(...steps), driver);
    expect(asked).toEqual([
      'start 09:00',
      'advance 09:00',
      'advance 09:10',
      'outage until 09:40',
      'advance 09:20',
      'stop',
    ]);
  });

  it('names the first incident for the driver, and puts numbers into subjects', async () => {
    const { driver, performed } = recordingDriver();
    await runScenario(scenario(mail, { ...mail, as: 'B', subject: 'Re: Incident# {{A.number}}' }, call), driver);
    const at = Date.parse(AT);
    expect(performed).toEqual([
      { at, do: 'mail', by: 'ann@acme.test', as: 'A', body: '' },
      { at, do: 'mail', by: 'ann@acme.test', as: 'B', body: '', subject: 'Re: Incident# 40100' },
      { at, do: 'log-call', by: 'agent', reached: true, on: 'A' },
    ]);
  });

  it('says at which step, counted from 1, what is different', async () => {
    const { driver } = recordingDriver();
    expect(await runScenario(scenario(mail, { at: AT, expect: { exists: true } }), driver)).toEqual([
      'step 2: exists: expected true, got false',
    ]);
  });

  it('ends where a driver fails, and frees it', async () => {
    const { driver, asked } = recordingDriver({ perform: () => Promise.reject(new Error('no such door')) });
    expect(await runScenario(scenario(mail, call), driver)).toEqual(['step 1: failed: no such door']);
    expect(asked.at(-1)).toBe('stop');
  });

  it('fails at a subject with the number of an incident that was given none', async () => {
    const { driver } = recordingDriver();
    const steps = [mail, { ...mail, as: 'B' }, { ...mail, subject: 'Re: {{B.number}}' }];
    expect(await runScenario(scenario(...steps), driver)).toEqual([
      'step 3: failed: {{B.number}}: the incident B was given no number',
    ]);
  });
});

describe('a refusal', () => {
  const expectation = { at: AT, expect: { refused: true } };

  it('is seen at the expectation after its step, and no later', async () => {
    const { driver } = recordingDriver({
      perform: async ({ do: kind }) => ({ refused: kind === 'mail' ? null : 'Not now.' }),
    });
    const steps = [mail, expectation, call, expectation, { at: AT, expect: { refused: false } }];
    expect(await runScenario(scenario(...steps), driver)).toEqual([
      'step 2: refused: expected true, got false',
      'step 5: refused: expected false, got true',
    ]);
  });

  it('needs words that a person can read', async () => {
    const { driver } = recordingDriver({
      perform: async ({ do: kind }) => ({ refused: kind === 'mail' ? null : ' ' }),
    });
    expect(await runScenario(scenario(mail, call, expectation), driver)).toEqual([
      'step 2: refused: without a message',
    ]);
  });

  it('must change nothing', async () => {
    let looks = 0;
    const { driver } = recordingDriver({
      perform: async ({ do: kind }) => ({ refused: kind === 'mail' ? null : 'Not now.' }),
      observe: async () =>
        looks++ === 0 ? { exists: false } : ({ exists: true, linked: [], sent: [] } as unknown as Observation),
    });
    expect(await runScenario(scenario(mail, call, expectation), driver)).toEqual([
      'step 2: refused: the step changed the incident A',
    ]);
  });
});
