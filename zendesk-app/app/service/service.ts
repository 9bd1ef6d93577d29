import { z } from 'zod';
import { type OutsideCall, OutsideFailure, type Zaf } from '../zaf/zaf';
import { type ServiceHealth, serviceHealthSchema } from './health';

/** How the pages reach the app's service: to ring it, and to ask how it is. What is rung carries no facts. */
export interface Service {
  /** Has it look again; whether it heard. */
  ring(): Promise<boolean>;
  /** Has it provision again what the process needs on the account; whether it did. */
  repair(): Promise<boolean>;
  /** Null where it does not answer. */
  health(): Promise<ServiceHealth | null>;
}

const settingsSchema = z.looseObject({ service_url: z.string() });
const accountSchema = z.looseObject({ 'currentAccount.subdomain': z.string() });

/** Seconds for which a token is good: as long as one request may take. */
const EXPIRY = 60;

export function createService(zaf: Zaf): Service {
  const call = async <T>(method: OutsideCall['method'], path: string, answer: z.ZodType<T>): Promise<T> => {
    const { service_url } = await zaf.settings(settingsSchema);
    const { 'currentAccount.subdomain': subdomain } = await zaf.get(['currentAccount.subdomain'], accountSchema);
    const base = service_url.replace(/\/+$/, '');
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
  };
}
