import { afterAll, describe, expect, it } from 'vitest';
import type { Act } from '../scenarios/act';
import { createDriver } from '../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../scenarios/zendesk/shared-database';
import { ACME, agentResolves, annReports, DAY, HOUR, MINUTE, MONDAY } from './example';
import { BreakingOff } from './killed';

/** A story in which the service has every kind of thing to do. */
interface Story {
  readonly title: string;
  readonly acts: readonly Act[];
  readonly until: number;
  readonly names: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    title: 'reported, answered, noticed and closed with a survey (I2, I3, K2)',
    acts: [annReports(), agentResolves(MONDAY + HOUR)],
    until: MONDAY + 4 * DAY,
    names: ['A'],
  },
  {
    title: 'reported by somebody who may not, held, and lifted (F2, F3)',
    acts: [
      annReports({ by: 'bob@acme.test' }),
      { do: 'set-representative', at: MONDAY + HOUR, email: 'bob@acme.test', representative: true },
    ],
    until: MONDAY + 2 * HOUR,
    names: ['A'],
  },
  {
    title: 'confirmed, and a supervisor asked for, through links (J3)',
    acts: [
      annReports(),
      {
        do: 'request-supervisor',
        at: MONDAY + MINUTE,
        on: 'A',
        by: 'ann@acme.test',
        text: 'Somebody in charge, please.',
      },
      { do: 'confirm-resolved', at: MONDAY + HOUR, on: 'A', by: 'ann@acme.test', text: 'It works.' },
    ],
    until: MONDAY + 2 * HOUR,
    names: ['A'],
  },
  {
    title: 'split in three (G1)',
    acts: [
      annReports(),
      {
        do: 'split',
        at: MONDAY + MINUTE,
        on: 'A',
        by: 'agent',
        items: [
          {
            as: 'B',
            subject: 'Typo in the footer',
            body: 'It says recieved.',
            answers: { request: 'problem', impact: 'cosmetic' },
          },
          { as: 'C', subject: 'Dark theme', body: 'Could we have one?', answers: { request: 'enhancement' } },
        ],
      },
    ],
    until: MONDAY + HOUR,
    names: ['A', 'B', 'C'],
  },
  {
    title: 'answered by a mail that names it (A4)',
    acts: [
      annReports(),
      {
        do: 'mail',
        as: 'B',
        at: MONDAY + HOUR,
        by: 'bob@acme.test',
        subject: 'Re: Incident# 1 Export',
        body: 'It goes on.',
      },
    ],
    until: MONDAY + 2 * HOUR,
    names: ['A', 'B'],
  },
];

async function play(story: Story, breaking: BreakingOff) {
  const driver = createDriver({ wire: breaking.wire, death: breaking.death });
  await driver.start(ACME, MONDAY);
  breaking.arm();
  for (const act of story.acts) {
    await driver.advanceTo(act.at);
    await driver.perform(act);
  }
  await driver.advanceTo(story.until);
  const seen = [];
  for (const name of story.names) seen.push(await driver.observe(name));
  const { mails } = driver.site.town.cloud;
  const toCustomers = mails.filter(({ to }) => to.endsWith('@acme.test')).map(({ to, subject }) => `${to}: ${subject}`);
  await driver.stop();
  return { seen, toCustomers };
}

afterAll(dropSharedDatabase);

describe.each(STORIES)('killed after any single request: $title', (story) => {
  it('the end is the same, and nobody is told anything twice', async () => {
    const whole = new BreakingOff(Number.POSITIVE_INFINITY);
    const expected = await play(story, whole);
    expect(whole.sent).toBeGreaterThan(4);
    expect(expected.toCustomers.length).toBeGreaterThan(0);
    for (let after = 1; after <= whole.sent; after += 1) {
      const end = await play(story, new BreakingOff(after));
      expect({ after, ...end }).toEqual({ after, ...expected });
    }
  }, 600_000);
});
