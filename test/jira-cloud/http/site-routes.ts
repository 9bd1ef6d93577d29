import { Hono } from 'hono';
import { jiraTime } from '../store/instant';
import type { World } from '../store/world';
import type { Environment } from './environment';

/** What the site says of itself. */
export function siteRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.get('/serverInfo', (c) =>
    c.json({
      baseUrl: world.siteUrl,
      displayUrl: world.siteUrl,
      displayUrlServicedeskHelpCenter: world.siteUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_300,
      buildDate: '2026-11-01T00:00:00.000+0000',
      serverTime: jiraTime(world.clock.now()),
      serverTimeZone: 'Etc/UTC',
      scmInfo: 'local',
      serverTitle: 'Jira',
      defaultLocale: { locale: 'en_US' },
    }),
  );
  return routes;
}
