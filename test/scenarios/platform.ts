import type { CreateDriver } from './driver';

/** The three ways to run a scenario. */
export const PLATFORMS = ['core', 'jira', 'zendesk'] as const;

export type Platform = (typeof PLATFORMS)[number];

export const isPlatform = (name: string): name is Platform => (PLATFORMS as readonly string[]).includes(name);

/** Loads a platform's driver, and with it the whole local platform, only when it is asked for. */
export async function loadDriver(platform: Platform): Promise<CreateDriver> {
  const module: { createDriver: CreateDriver } = await import(`./${platform}/driver`);
  return module.createDriver;
}
