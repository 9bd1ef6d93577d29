import { describe, expect, it } from 'vitest';
import type { Invocation } from '../jira-cloud/forge-host';
import type { JiraDriver, Snapshot } from '../scenarios/jira/driver';
import { continueFrom, HOUR, MINUTE, MONDAY, openSite, report } from './example-site';

/** A stretch of an incident's life: what happens in it, and which incidents are looked at in the end. */
interface Stretch {
  readonly name: string;
  prepare(): Promise<Snapshot>;
  live(driver: JiraDriver): Promise<void>;
  readonly incidents: readonly string[];
}

const AT_ONCE: Stretch = {
  name: 'reported, split, joined by a mail, answered, confirmed (C1, G1, A4, H7, K2)',
  prepare: async () => (await openSite()).snapshot(),
  async live(driver) {
    await report(driver);
    // A crash may cost the queue's first pause, or the event itself: then the next sweep finds what it said.
    const pause = () => driver.advanceTo(driver.site.clock.now() + 6 * MINUTE);
    await pause();
    await driver.perform({
      at: 0,
      do: 'split',
      on: 'A',
      by: 'agent',
      items: [
        { as: 'B', subject: 'Typo in the footer', body: 'It says recieved.', answers: { request: 'problem' } },
        { as: 'C', subject: 'Dark theme', body: 'Could we have one?', answers: { request: 'enhancement' } },
      ],
    });
    await pause();
    const response = 'resolution-options';
    await driver.perform({
      at: 0,
      do: 'reply',
      on: 'A',
      by: 'agent',
      response,
      options: ['Retry', 'Skip'],
      text: 'Two ways.',
    });
    await pause();
    await driver.perform({
      at: 0,
      do: 'mail',
      as: 'D',
      by: 'bob@acme.test',
      subject: 'Re: Incident# 40100',
      body: 'Retry.',
    });
    await pause();
    await driver.perform({ at: 0, do: 'confirm-resolved', on: 'A', by: 'ann@acme.test', text: 'Works.' });
    await pause();
    await pause();
  },
  incidents: ['A', 'B', 'C', 'D'],
};

const NOTICE = Date.UTC(2026, 2, 4, 9);
const CLOSURE = Date.UTC(2026, 2, 5, 17);

/** Resolved on Monday at 10:00, and not contradicted. */
async function resolved(until: number): Promise<Snapshot> {
  const driver = await openSite();
  await report(driver);
  await driver.advanceTo(MONDAY + HOUR);
  const response = 'information-or-resolution';
  await driver.perform({ at: MONDAY + HOUR, do: 'reply', on: 'A', by: 'agent', response, text: 'Corrected.' });
  await driver.advanceTo(until);
  return driver.snapshot();
}

const BY_ITSELF: readonly Stretch[] = [
  {
    name: 'the notice before the closure (I3)',
    prepare: () => resolved(NOTICE - MINUTE),
    live: (driver) => driver.advanceTo(NOTICE + 20 * MINUTE),
    incidents: ['A'],
  },
  {
    name: 'the closure (I2, K2)',
    prepare: () => resolved(CLOSURE - MINUTE),
    live: (driver) => driver.advanceTo(CLOSURE + 20 * MINUTE),
    incidents: ['A'],
  },
];

/** What is in Jira in the end, without the instants that a retry moves by seconds. */
async function outcome(driver: JiraDriver, incidents: readonly string[]): Promise<unknown> {
  const seen = [];
  for (const name of incidents) seen.push(await driver.observe(name));
  const { issues, mails } = driver.site.cloud.dump();
  const said = Object.values(issues).map(({ key, comments, statusId }) => ({
    key,
    statusId,
    comments: comments.map(({ author, body, properties }) => JSON.stringify([author, body, properties])).sort(),
  }));
  // A notice is shown at the instant at which it really went out.
  const clocks = /"(?:elapsed|remaining|noticeAt)":\d+/g;
  return {
    seen: JSON.stringify(seen).replace(clocks, ''),
    said: JSON.stringify(said).replace(/(?:comment|change|reopened|split|closed):\d+(?::\w+)*/g, 'key'),
    mails: mails.map(({ to, subject }) => `${to} ${subject}`).sort(),
  };
}

/** Only what the queue or an event set off: a panel that dies tells the person who uses it. */
const isBackground = ({ moduleType }: Invocation): boolean => moduleType === 'consumer' || moduleType === 'trigger';

describe.each([AT_ONCE, ...BY_ITSELF])('$name', ({ prepare, live, incidents }) => {
  it('ends alike, and nothing happens twice, wherever an invocation dies', async () => {
    const start = await prepare();
    let count = 0;
    const whole = await continueFrom(start);
    whole.site.host.crash = (run) => {
      if (isBackground(run)) count += 1;
      return false;
    };
    await live(whole);
    whole.site.host.crash = null;
    const expected = await outcome(whole, incidents);
    expect(count).toBeGreaterThan(5);

    for (let point = 1; point <= count; point++) {
      const broken = await continueFrom(start);
      let passed = 0;
      let died = '';
      broken.site.host.crash = (run) => {
        if (!isBackground(run)) return false;
        passed += 1;
        if (passed === point) died = `${run.about} after ${JSON.stringify(run.requests.at(-1))}`;
        return passed === point;
      };
      await live(broken);
      broken.site.host.crash = null;
      expect(await outcome(broken, incidents), `request ${point}: ${died}`).toEqual(expected);
    }
  }, 300_000);
});
