import type { Browser, Frame } from 'playwright-core';
import type { Site } from '../../scenarios/zendesk/site';
import { SHARED_SECRET } from '../../scenarios/zendesk/site';
import { type AgentScreen, openAgentScreen } from '../../zendesk-cloud/zaf-host';

const SERVICE = 'https://support-process.example';

export interface SettingsOptions {
  readonly browser: Browser;
  readonly site: Site;
  readonly appFolder: string;
  readonly agent?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** What stands in for an answer of the service, if anything. */
  readonly service?: (request: Request) => Promise<Response>;
  /** What stands in for Zendesk's answer to an app's request, if anything. */
  readonly instead?: (request: Request) => Promise<Response | null>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The settings on an administrator's screen, with the service behind them. */
export async function openSettings(options: SettingsOptions): Promise<[AgentScreen, Frame]> {
  const { browser, site, appFolder, agent = 'admin', colorScheme = 'light', instead } = options;
  const { cloud } = site.town;
  const service = options.service ?? ((request: Request) => site.service.fetch(request));
  const screen = await openAgentScreen({
    browser,
    cloud,
    agent: `${agent}@support.test`,
    path: '/agent/apps/support-process/settings',
    appFolder,
    settings: { service_url: SERVICE, shared_secret: SHARED_SECRET },
    context: { colorScheme, viewport: options.viewport ?? { width: 1440, height: 1000 } },
    prepare: (page) => page.clock.setFixedTime(site.now()),
    outside: service,
    api: async (request) => {
      const answer =
        (request.headers.has('x-zendesk-app-id') && (await instead?.(request))) || (await cloud.fetch(request));
      const dated = new Response(answer.body, answer);
      dated.headers.set('date', new Date(site.now()).toUTCString());
      return dated;
    },
  });
  return [screen, await screen.frame('nav_bar')];
}

/** A picture of everything in the app's frame, however long. */
export async function picture(screen: AgentScreen, frame: Frame, path: string): Promise<void> {
  const size = screen.page.viewportSize() ?? { width: 1440, height: 1000 };
  const grow = async (height: number, own: string): Promise<void> => {
    await screen.page.setViewportSize({ width: size.width, height });
    await screen.page.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>('iframe[data-location="nav_bar"]');
      if (element) element.style.height = wanted;
    }, own);
  };
  const height = await frame.evaluate(() => document.body.scrollHeight);
  await grow(Math.min(height + 60, 8000), `${height}px`);
  await screen.page.screenshot({ path, animations: 'disabled' });
  await grow(size.height, '');
}
