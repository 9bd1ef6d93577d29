import type { PublicInstallation } from './installation';

/** A place outside the interface. */
export interface Home {
  readonly path: string;
  readonly label: string;
}

/** What a page is told when it is served; everything else it reads through the REST API. */
export interface Boot {
  readonly csrfToken: string;
  readonly subdomain: string;
  readonly assetsOrigin: string;
  readonly apps: readonly PublicInstallation[];
  readonly note: string | null;
  /** Where the agent goes back to, when the interface is part of something. */
  readonly home: Home | null;
}
