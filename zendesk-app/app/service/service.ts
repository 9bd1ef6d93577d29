import { z } from 'zod';
import { type OutsideCall, OutsideFailure, type Zaf } from '../zaf/zaf';
import { type ServiceHealth, serviceHealthSchema } from './health';

/** How the service answers the pages: `refused` where it does not know this account, or not by this secret. */
export type Reach =
  | { readonly kind: 'answers'; readonly health: ServiceHealth }
  | { readonly kind: 'refused' | 'unreachable' };

/** How the pages reach the app's service: to ring it, and to ask how it is. What is rung carries no facts. */
export interface Service {
  /** Has it look again; whether it heard. */
  ring(): Promise<boolean>;
  /** Has it provision again what the process needs on the account; whether it did. */
  repair(): Promise<boolean>;
  /** Null where it does not answer. */
  health(): Promise<ServiceHealth | null>;
  /** Asks how it is, and says why it does not answer. */
  reach(): Promise<Reach>;
  /** Where an administrator connects this account. */
  connectAddress(): Promise<string>;
}

const settingsSchema = z.looseObject({ service_url: z.string() });
const accountSchema = z.looseObject({ 'currentAccount.subdomain': z.string() });

/** Seconds for which a token is good: as long as one request may take. */
const EXPIRY = 60;

/** 400 is Zendesk's proxy, which signs nothing without a secret in the app's settings. */
const REFUSALS: readonly number[] = [400, 401, 403];

export function createService(zaf: Zaf): Service {
  const addressed = async () => {
    const { service_url } = await zaf.settings(settingsSchema);
    const { 'currentAccount.subdomain': subdomain } = await zaf.get(['currentAccount.subdomain'], accountSchema);
    return { base: service_url.replace(/\/+$/, ''), subdomain };
  };
  const call = async <T>(method: OutsideCall['method'], path: string, answer: z.ZodType<T>): Promise<T> => {
    const { base, subdomain } = await addressed();
    return zaf.outside(
      {
        method,
        url: `${base}/app/${subdomain}/${path}`,
        headers: { Authorization: 'Bearer {{jwt.token}}' },
        jwt: {
          algorithm: 'HS256',
          secret_key: '{{setting.shared_secret}}',
          expiry: EXPIRY,
          claims: { iss: subdomain },
        },
      },
      answer,
    );
  };
  const orElse = async <T>(answer: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof OutsideFailure) return otherwise;
      throw error;
    }
  };
  return {
    ring: () =>
      orElse(
        call('POST', 'ring', z.unknown()).then(() => true),
        false,
      ),
    repair: () =>
      orElse(
        call('POST', 'repair', z.unknown()).then(() => true),
        false,
      ),
    health: () => orElse<ServiceHealth | null>(call('GET', 'health', serviceHealthSchema), null),
    async reach() {
      try {
        return { kind: 'answers', health: await call('GET', 'health', serviceHealthSchema) };
      } catch (error) {
        if (!(error instanceof OutsideFailure)) throw error;
        return { kind: REFUSALS.includes(error.status) ? 'refused' : 'unreachable' };
      }
    },
    async connectAddress() {
      const { base, subdomain } = await addressed();
      return `${base}/connect?account=${encodeURIComponent(subdomain)}`;
    },
  };
}
