import type { z } from 'zod';
import type { AppRefusal, Fault, Refusal } from '../../core';

/** Why something was refused, as data: which language it is said in, the screen knows. */
export type Because =
  | Refusal
  | { readonly code: AppRefusal }
  | { readonly code: 'policy-faulty'; readonly faults: readonly Fault[] };

export interface Refused {
  readonly refused: Because;
}

/** What every resolver answers: it is done, with what the panel needs, or refused. */
export type Result<T extends object = object> = ({ readonly ok: true } & T) | Refused;

export const refused = (because: Because): Refused => ({ refused: because });

/** To somebody who may not do it, or not see it. */
export const notAllowed = (): Refused => refused({ code: 'not-allowed', data: {} });

/** A payload that no panel of ours would send; the places are for whoever looks at the answer itself. */
export const refusedPayload = (error: z.ZodError): Refused & { readonly places: readonly string[] } => ({
  ...refused({ code: 'not-understood' }),
  places: error.issues.map(({ path, message }) => `${path.join('.') || 'payload'}: ${message}`),
});
