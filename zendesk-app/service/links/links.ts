import { type Claims, LINK_DAYS, type Purpose, readLink, signLink } from './token';

const DAY = 24 * 60 * 60 * 1000;

/** Links in mails: made and read here, so that nobody else handles the secret. */
export interface Links {
  /** A link with this purpose for one customer of one ticket. */
  make(claims: Claims, now: number): Promise<string>;
  /** `current` if it will work for a good while yet, else a new link. */
  renew(current: string, claims: Claims, now: number): Promise<string>;
  read(token: string, now: number): Promise<Claims | null>;
}

/** `publicUrl`: where customers reach this service, without a path. `secret`: at least 32 characters. */
export function createLinks(publicUrl: string, secret: string): Links {
  const key = new TextEncoder().encode(secret);
  const prefix = `${publicUrl}/links/`;
  const make: Links['make'] = async (claims, now) => `${prefix}${await signLink(claims, key, now)}`;
  return {
    make,
    async renew(current, claims, now) {
      const later = now + (LINK_DAYS / 2) * DAY;
      const known = current.startsWith(prefix) ? await readLink(current.slice(prefix.length), key, later) : null;
      const same = known?.ticket === claims.ticket && known.customer === claims.customer;
      return same ? current : make(claims, now);
    },
    read: (token, now) => readLink(token, key, now),
  };
}

export type { Claims, Purpose };
