import { ZendeskFailure } from '../client';

/** What a log may say of a failure: nothing that people wrote. Messages of others' errors may hold anything, so they stay out. */
export function describeFailure(error: unknown): string {
  if (error instanceof ZendeskFailure) return String(error);
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return OURS.has(error.name) ? `${error.name}: ${error.message}` : `${error.name}${code}`;
}

/** Errors whose messages are written here, of nothing but numbers and our own words. */
const OURS = new Set(['Restless', 'UnfitAppUser', 'GrantFailure', 'ConnectionLost', 'Unsealable']);
