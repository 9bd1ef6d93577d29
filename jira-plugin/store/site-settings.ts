import { kvs } from '@forge/kvs';
import { type Site, siteSchema, switchedOn } from '../site';

const KEY = 'site';

/** What setup found and made, in every project that was set up; null before setup ran. */
export async function readSetUpSite(): Promise<Site | null> {
  const stored = await kvs.get(KEY);
  return stored === undefined ? null : siteSchema.parse(stored);
}

/** The site as the process works on it: only the projects in which it is switched on; null where there are none. */
export async function readSite(): Promise<Site | null> {
  const site = await readSetUpSite();
  return site && switchedOn(site);
}

export async function writeSite(site: Site): Promise<void> {
  await kvs.set(KEY, site);
}
