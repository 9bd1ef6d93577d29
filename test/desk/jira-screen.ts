import { resolve } from 'node:path';
import { type Bundle, createJiraScreen } from '../jira-cloud/bridge';
import type { Site } from '../scenarios/jira/site';
import type { Town } from '../scenarios/jira/town';
import { CAST } from './cast';
import type { PlatformScreen } from './help-desk';
import { JiraBundles } from './jira-bundles';

const MANIFEST = resolve(__dirname, '../../manifest.yml');

/** Jira's own pages, for agents, administrators and customers, with the app's screens in their places. */
export function jiraScreen(
  site: Site,
  town: Town,
  timeZone: string,
  bundle: (resource: string) => Bundle = new JiraBundles().of,
): PlatformScreen {
  const screen = createJiraScreen({
    ...{ cloud: site.cloud, host: site.host, manifest: MANIFEST, bundle, now: site.clock.now, timeZone },
    people: () =>
      CAST.map(({ by, name, about }) => {
        const { accountId, authorization } = town.user(by);
        return { accountId, authorization, name, about };
      }),
    home: ({ accountId }) => {
      const person = CAST.find(({ by }) => town.user(by).accountId === accountId);
      return { path: `/jira/${person?.key ?? 'jonas'}`, label: 'Back to the desk' };
    },
  });
  return {
    ...screen,
    reads: ({ method, url }) => method === 'GET' || /\/_jira\/|\/bridge\/(context|submit)$/.test(url),
    signIn: ({ by }, returnTo) => ({
      action: '/_jira/login',
      fields: { account: town.user(by).accountId, return_to: returnTo },
    }),
  };
}
