import { ZendeskFailure } from './failure';

/** How a client waits: injected, so that no test sleeps. */
export interface Patience {
  /** Resolves after so many milliseconds. */
  readonly delay: (ms: number) => Promise<void>;
  /** A number in `[0, 1)`. */
  readonly random: () => number;
}

const ATTEMPTS = 4;
/** A longer wait is the queue's business: the job is tried again later. */
const LONGEST = 20_000;

/**
 * Tries again what Zendesk certainly did not carry out: 429 and 503 with their Retry-After, and, for requests that may be
 * repeated without harm, any 5xx and lost connections. Waits are doubled each time and spread by up to a half.
 */
export async function withRetries<T>(repeatable: boolean, patience: Patience, attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const wait = waitAfter(error, repeatable, tried);
      if (wait === null || tried >= ATTEMPTS || wait > LONGEST) throw error;
      await patience.delay(wait * (1 + patience.random() / 2));
    }
  }
}

function waitAfter(error: unknown, repeatable: boolean, tried: number): number | null {
  if (!(error instanceof ZendeskFailure)) return null;
  const notCarriedOut = error.status === 429 || (error.status === 503 && error.retryAfter !== null);
  const unclear = error.status === 0 || error.status >= 500;
  if (!notCarriedOut && !(unclear && repeatable)) return null;
  return error.retryAfter ?? 500 * 2 ** (tried - 1);
}
