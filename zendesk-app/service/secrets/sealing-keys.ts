import { createHash } from 'node:crypto';
import type { Config } from '../config';
import type { SealingKey } from './sealer';

/** Seals where the configuration names no key of its own: accounts of the configuration need none for OAuth. */
const derived = (secret: string): SealingKey => {
  const key = createHash('sha256').update(`support-process/sealing ${secret}`).digest();
  return { id: `link-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`, key };
};

/** The keys by which secrets in the database are kept; the first one seals, the others open what they sealed before. */
export function sealingKeysOf({
  encryptionKeys,
  linkSecret,
  earlierLinkSecrets,
}: Pick<Config, 'encryptionKeys' | 'linkSecret' | 'earlierLinkSecrets'>): readonly SealingKey[] {
  const named = encryptionKeys.map(({ id, key }) => ({ id, key: Buffer.from(key, 'base64') }));
  return [...named, ...[linkSecret, ...earlierLinkSecrets].map(derived)];
}
