import type { Browser, Frame } from 'playwright-core';
import { defaultPolicy } from '../../../core';
import type { World } from '../../scenarios/world';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { type AgentScreen, openAgentScreen } from '../../zendesk-cloud/zaf-host';

/** One customer who may report, one whose agreement ended, one who is not on the list. */
export const CALLERS: World = {
  policy: {
    ...defaultPolicy,
    vendor: { ...defaultPolicy.vendor, documentationUrl: 'https://docs.support.test/' },
    calendar: { ...defaultPolicy.calendar, timeZone: 'America/Chicago', holidays: ['2026-11-26'] },
  },
  organizations: [
    { name: 'Delta Freight', agreement: { startsOn: '2026-01-01', endsOn: '2027-06-30' } },
    { name: 'Bright Foods', agreement: { startsOn: '2025-01-01', endsOn: '2026-10-31' } },
  ],
  people: [
    { email: 'tom@delta.test', name: 'Tom Okafor', organization: 'Delta Freight', representative: true },
    { email: 'paul@delta.test', name: 'Paul Grant', organization: 'Delta Freight', representative: false },
    { email: 'lea@bright.test', name: 'Lea Brandt', organization: 'Bright Foods', representative: true },
  ],
};

/** A Tuesday, 15:06 in Chicago. */
export const NOW = Date.parse('2026-11-24T21:06:00Z');

export interface Wanted {
  readonly colorScheme?: 'light' | 'dark';
  readonly path?: string;
  /** What stands in for Zendesk's answer to a request of the app, if anything. */
  readonly instead?: (request: Request) => Response | null;
}

/** A new ticket in an agent's browser, with the panel beside it, at the driver's time. */
export async function openNewTicket(
  browser: Browser,
  driver: ZendeskDriver,
  appFolder: string,
  { colorScheme = 'light', path, instead = () => null }: Wanted = {},
): Promise<[AgentScreen, Frame]> {
  const { cloud } = driver.site.town;
  const screen = await openAgentScreen({
    browser,
    cloud,
    agent: 'agent@support.test',
    ...(path === undefined ? { ticket: 'new' as const } : { path }),
    appFolder,
    settings: { service_url: 'https://support.test', shared_secret: 'a secret' },
    context: { colorScheme, viewport: { width: 1440, height: 2600 } },
    prepare: (page) => {
      page.setDefaultTimeout(10_000);
      return page.clock.setFixedTime(driver.site.now());
    },
    api: async (request) => {
      const answer = (request.headers.has('x-zendesk-app-id') && instead(request)) || (await cloud.fetch(request));
      const dated = new Response(answer.body, answer);
      dated.headers.set('date', new Date(driver.site.now()).toUTCString());
      return dated;
    },
  });
  return [screen, await screen.frame('new_ticket_sidebar')];
}

/** Chooses a caller by name. */
export async function callFrom(frame: Frame, name: string): Promise<void> {
  await frame.getByLabel('Who is calling?').fill(name);
  await frame.getByRole('option', { name: new RegExp(name) }).click();
}

/** Answers a question. */
export const answer = (frame: Frame, question: string, choice: string): Promise<void> =>
  frame.getByRole('group', { name: question }).getByText(choice, { exact: true }).click();

/** Waits until the panel says all of this, and gives its text. */
export async function saying(frame: Frame, sentences: readonly string[]): Promise<string> {
  await frame
    .waitForFunction(
      (wanted) => wanted.every((one) => document.querySelector('main')?.innerText.includes(one)),
      sentences,
      { timeout: 5_000 },
    )
    .catch(() => undefined);
  return frame.locator('main').innerText();
}
