import type { z } from 'zod';

/** What every resolver answers: it is done, with what the panel needs, or refused, in words for the person. */
export type Result<T extends object = object> = ({ readonly ok: true } & T) | { readonly refused: string };

export const refused = (text: string): { readonly refused: string } => ({ refused: text });

/** A payload that no panel of ours would send. */
export const refusedPayload = (error: z.ZodError): { readonly refused: string } =>
  refused(error.issues.map(({ path, message }) => `${path.join('.') || 'payload'}: ${message}`).join('; '));
