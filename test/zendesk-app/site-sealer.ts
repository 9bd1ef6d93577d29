import { createSealer } from '../../zendesk-app/service/secrets/sealer';
import { sealingKeysOf } from '../../zendesk-app/service/secrets/sealing-keys';
import { LINK_SECRET } from '../scenarios/zendesk/site';

/** Opens what a site's service seals. */
export const siteSealer = createSealer(
  sealingKeysOf({ encryptionKeys: [], linkSecret: LINK_SECRET, earlierLinkSecrets: [] }),
);
