import type { DriverModule } from './driver';

/** The three ways to run a scenario. */
export const PLATFORMS = ['core', 'jira', 'zendesk'] as const;

export type Platform = (typeof PLATFORMS)[number];

export const isPlatform = (name: string): name is Platform => (PLATFORMS as readonly string[]).includes(name);

const MODULES: Readonly<Record<Platform, () => Promise<DriverModule>>> = {
  core: () => import('./core/driver'),
  jira: () => import('./jira/driver'),
  zendesk: () => import('./zendesk/driver'),
};

/** Loads a platform's driver, and with it the whole local platform, only when it is asked for. */
export const loadDriver = (platform: Platform): Promise<DriverModule> => MODULES[platform]();
