import { createHmac } from 'node:crypto';
import { linkKey, signLink } from '../../../zendesk-app/service/links/token';
import { linkFor } from '../../scenarios/zendesk/customer-page';
import { LINK_SECRET } from '../../scenarios/zendesk/site';
import type { ZendeskCloud } from '../../zendesk-cloud';
import { MINUTE } from '../example';
import { pageToken } from '../service/page-token';
import { GLOBEX_SECRET, METRICS_TOKEN, type TwoAccounts } from './two-accounts';

/** What somebody may show at the service's door. Each is shown at every route. */
export const SHOWN = [
  'nothing',
  'a wrong token',
  'a customer’s token',
  'an agent’s token',
  'an admin’s token',
  'an agent of another account',
  'an admin of another account',
  'a page',
  'an expired page',
  'a page of another account',
  'a link',
  'an expired link',
  'an altered link',
  'a webhook',
  'an unsigned webhook',
  'an altered webhook',
  'a webhook replayed later',
  'a webhook of another account',
  'the metrics’ token',
] as const;
export type Shown = (typeof SHOWN)[number];

/** How it is shown: as a bearer token, in a link's address, or as a webhook's delivery. */
export interface Credential {
  readonly bearer?: string;
  readonly link?: string;
  readonly delivery?: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

const ANN = 'ann@acme.test';

/** A delivery that the account's own webhook signed, as Zendesk does. */
function delivery(cloud: ZendeskCloud, ticket: string, at: number): Required<Credential>['delivery'] {
  const [webhook] = Object.values(cloud.dump().webhooks);
  if (!webhook) throw new Error('The account has no webhook');
  const body = JSON.stringify({ ticket_id: ticket });
  const timestamp = new Date(at).toISOString();
  return {
    body,
    headers: {
      'x-zendesk-webhook-id': webhook.id,
      'x-zendesk-webhook-invocation-id': `${ticket}/${at}`,
      'x-zendesk-webhook-signature-timestamp': timestamp,
      'x-zendesk-webhook-signature': createHmac('sha256', webhook.secret)
        .update(`${timestamp}${body}`)
        .digest('base64'),
    },
  };
}

/** Shown in the address where the route has one, and as a bearer token everywhere. */
const link = (token: string): Credential => ({ link: token, bearer: token });

export async function credentialOf(shown: Shown, world: TwoAccounts): Promise<Credential> {
  const { driver, otherCloud, otherPerson } = world;
  const { site } = driver;
  const { town, account } = site;
  const now = site.now();
  const number = driver.numberOf('A') ?? '';
  const personal = (by: string) => ({ bearer: town.cloud.seed.addOAuthToken(town.idOf(by)) });
  const elsewhere = (email: string) => ({ bearer: otherCloud.seed.addOAuthToken(otherPerson(email)) });
  const genuine = () => delivery(town.cloud, number, now);
  switch (shown) {
    case 'nothing':
      return {};
    case 'a wrong token':
      return { bearer: '0123456789abcdef' };
    case 'a customer’s token':
      return personal(ANN);
    case 'an agent’s token':
      return personal('agent');
    case 'an admin’s token':
      return personal('admin');
    case 'an agent of another account':
      return elsewhere('agent@globex.test');
    case 'an admin of another account':
      return elsewhere('admin@globex.test');
    case 'a page':
      return { bearer: await pageToken(account, now) };
    case 'an expired page':
      return { bearer: await pageToken(account, now - MINUTE) };
    case 'a page of another account':
      return { bearer: await pageToken(world.other, now, { secret: GLOBEX_SECRET }) };
    case 'a link':
      return link(await linkToken(world));
    case 'an expired link':
      return link(await signedLink(world, now));
    case 'an altered link':
      return link(altered(await linkToken(world), { ticket: String(Number(number) + 1) }));
    case 'a webhook':
      return { delivery: genuine() };
    case 'an unsigned webhook': {
      const { body, headers } = genuine();
      const { 'x-zendesk-webhook-signature': _, ...unsigned } = headers;
      return { delivery: { body, headers: unsigned } };
    }
    case 'an altered webhook':
      return { delivery: { ...genuine(), body: JSON.stringify({ ticket_id: `${number}0` }) } };
    case 'a webhook replayed later':
      return { delivery: delivery(town.cloud, number, now - 5 * MINUTE - 1000) };
    case 'a webhook of another account':
      return { delivery: delivery(otherCloud, number, now) };
    case 'the metrics’ token':
      return { bearer: METRICS_TOKEN };
    default:
      return shown satisfies never;
  }
}

/** A link as Ann's mail carries it: to ask for a supervisor. */
async function linkToken({ driver }: TwoAccounts): Promise<string> {
  const path = await linkFor(driver.site, driver.numberOf('A') ?? '', ANN, 'supervisor');
  if (!path) throw new Error('No mail carries the link');
  return path.replace('/links/', '');
}

/** One that our own secret signed, until then. */
function signedLink({ driver }: TwoAccounts, expiresAt: number): Promise<string> {
  const { site } = driver;
  const claims = {
    ...{ account: site.account, ticket: driver.numberOf('A') ?? '', purpose: 'supervisor' as const },
    customer: String(site.town.idOf(ANN)),
  };
  return signLink({ claims, expiresAt }, linkKey(LINK_SECRET));
}

/** The token with other claims, under the signature that it had. */
export function altered(token: string, changes: object): string {
  const [head, claims = '', signature] = token.split('.');
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
  return [head, Buffer.from(JSON.stringify({ ...said, ...changes })).toString('base64url'), signature].join('.');
}
