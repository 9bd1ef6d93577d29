import { defaultPolicy } from '../../core';
import type { Act } from '../scenarios/act';
import type { World } from '../scenarios/world';
import { createDriver, type ZendeskDriver } from '../scenarios/zendesk/driver';
import type { SiteOptions } from '../scenarios/zendesk/site';

/** A Monday morning in support hours. */
export const MONDAY = Date.parse('2026-03-02T09:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** One customer with an agreement, who may report. */
export const ACME: World = {
  policy: defaultPolicy,
  organizations: [{ name: 'Acme', agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
  people: [
    { email: 'ann@acme.test', name: 'Ann', organization: 'Acme', representative: true },
    { email: 'bob@acme.test', name: 'Bob', organization: 'Acme', representative: false },
  ],
};

type Report = Extract<Act, { do: 'report' }>;

/** Ann's report through the form. */
export const annReports = (changes: Partial<Report> = {}): Report => ({
  do: 'report',
  at: MONDAY,
  by: 'ann@acme.test',
  channel: 'portal',
  as: 'A',
  subject: 'Export drops the last column',
  body: 'The CSV export loses its last column. Exporting to XLSX works.',
  answers: { request: 'problem', productionDown: 'no', workaround: 'yes', impact: 'documented-functionality' },
  ...changes,
});

/** An agent's answer that resolves it. */
export const agentResolves = (at: number): Extract<Act, { do: 'reply' }> => ({
  do: 'reply',
  at,
  on: 'A',
  by: 'agent',
  response: 'information-or-resolution',
  text: 'The locale was wrong; we corrected it.',
});

/** A site with Acme on it; the report is in if `reported` says so. */
export async function openExample(options: SiteOptions & { readonly reported?: boolean } = {}): Promise<ZendeskDriver> {
  const driver = createDriver(options);
  await driver.start(ACME, MONDAY);
  if (options.reported) await driver.perform(annReports());
  return driver;
}
