import type { PublicInstallation } from './installation';

/** What a page is told when it is served; everything else it reads through the REST API. */
export interface Boot {
  readonly csrfToken: string;
  readonly subdomain: string;
  readonly assetsOrigin: string;
  readonly apps: readonly PublicInstallation[];
  readonly note: string | null;
}
