import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key by which secrets are kept, with the name that sealed texts carry. */
export interface SealingKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** Keeps secrets in the database so that the database alone gives none away: AES-256-GCM, each bound to what it is of. */
export interface Sealer {
  /** `of` says whose secret it is; the text opens only there. */
  seal(text: string, of: string): string;
  /** Throws an {@link Unsealable} for what was altered, moved, or sealed by a key that is not known any more. */
  open(sealed: string, of: string): string;
  /** Whether it was sealed by the key that seals now. */
  isCurrent(sealed: string): boolean;
}

/** A secret cannot be opened. */
export class Unsealable extends Error {
  override readonly name = 'Unsealable';
}

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The first key seals; the others open what they sealed before. */
export function createSealer(keys: readonly SealingKey[]): Sealer {
  const [current] = keys;
  return {
    seal(text, of) {
      if (!current) throw new Unsealable('There is no key to seal with');
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, current.key, iv).setAAD(Buffer.from(of));
      const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${current.id}.${Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64url')}`;
    },
    open(sealed, of) {
      const [id, content = ''] = sealed.split('.');
      const known = keys.find((key) => key.id === id);
      if (!known) throw new Unsealable('The key that sealed this is not known');
      const bytes = Buffer.from(content, 'base64url');
      try {
        const decipher = createDecipheriv(CIPHER, known.key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(of))
          .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
        return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        throw new Unsealable('This was altered, or is of something else');
      }
    },
    isCurrent: (sealed) => sealed.split('.')[0] === current?.id,
  };
}
