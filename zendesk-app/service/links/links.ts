import { type Claims, type Link, linkKey, PURPOSES, type Purpose, readLink, signLink } from './token';

const DAY = 24 * 60 * 60 * 1000;

/** How long a link works that stands in a mail of the process. */
export const LINK_DAYS = 30;
/** Agents' answers take links that were made before; these last longer, so that they too have {@link LINK_DAYS} left then. */
const FOOT_DAYS = 120;

/** Whose links: a person's, about a ticket. */
export type Holder = Omit<Claims, 'purpose'>;

/** A link of each purpose, as an address. */
export type Addresses = Readonly<Record<Purpose, string>>;

/** What agents' answers end with. */
const OF_ANSWERS = ['confirm', 'supervisor'] as const satisfies readonly Purpose[];

/** Links in mails: made and read here, so that nobody else handles the secrets. */
export interface Links {
  /** A link of each purpose for a mail that goes out now. */
  forMail(holder: Holder, now: number): Promise<Addresses>;
  /** Links for agents' answers: those that `current` carries where they are this holder's and last, else new ones. */
  forAnswers(current: string, holder: Holder, now: number): Promise<Pick<Addresses, (typeof OF_ANSWERS)[number]>>;
  /** A token of another purpose for the holder of this link, which lives no longer than it. */
  beside(link: Link, purpose: Purpose): Promise<string>;
  /** What a token says; null where it is too old, altered or unknown. */
  read(token: string, now: number): Promise<Link | null>;
  /** As `read`, but only for one that is too old. */
  readOld(token: string, now: number): Promise<Link | null>;
}

/**
 * `publicUrl`: where customers reach this service, without a path. `secrets`: at least 32 characters each; the first signs, the
 * others are known from before a change.
 */
export function createLinks(publicUrl: string, secrets: readonly [string, ...string[]]): Links {
  const keys = secrets.map(linkKey);
  const [signing] = keys;
  if (!signing) throw new RangeError('Links need a secret');
  const prefix = `${publicUrl}/links/`;
  const read = (token: string) => readLink(token, keys);
  const make = async <P extends Purpose>(
    purposes: readonly P[],
    holder: Holder,
    expiresAt: number,
  ): Promise<Record<P, string>> => {
    const made = purposes.map(async (purpose) => {
      const claims = { ...holder, purpose };
      return [purpose, `${prefix}${await signLink({ claims, expiresAt }, signing)}`] as const;
    });
    return Object.fromEntries(await Promise.all(made)) as Record<P, string>;
  };

  return {
    forMail: (holder, now) => make(PURPOSES, holder, now + LINK_DAYS * DAY),
    async forAnswers(current, holder, now) {
      const kept: Partial<Record<Purpose, string>> = {};
      for (const [address = ''] of current.matchAll(/\S+/g)) {
        const link = address.startsWith(prefix) ? await read(address.slice(prefix.length)) : null;
        if (!link || link.expiresAt < now + 2 * LINK_DAYS * DAY) continue;
        const { account, ticket, customer, purpose } = link.claims;
        const isTheirs = account === holder.account && ticket === holder.ticket && customer === holder.customer;
        if (isTheirs) kept[purpose] = address;
      }
      const { confirm, supervisor } = kept;
      if (confirm !== undefined && supervisor !== undefined) return { confirm, supervisor };
      return { ...(await make(OF_ANSWERS, holder, now + FOOT_DAYS * DAY)), ...kept };
    },
    beside: ({ claims, expiresAt }, purpose) => signLink({ claims: { ...claims, purpose }, expiresAt }, signing),
    async read(token, now) {
      const link = await read(token);
      return link && link.expiresAt > now ? link : null;
    },
    async readOld(token, now) {
      const link = await read(token);
      return link && link.expiresAt <= now ? link : null;
    },
  };
}

export type { Claims, Link, Purpose };
