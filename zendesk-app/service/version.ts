import { version } from '../../package.json';

/** The release of this service. */
export const VERSION: string = version;
