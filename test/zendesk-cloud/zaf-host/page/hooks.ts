import type { Instance } from './instance';

/** How long an app may take to answer a hook. */
export const HOOK_PATIENCE_MS = 30_000;

/** What one app answered: null lets the save go on, words say why it does not. */
export interface Refusal {
  readonly app: string;
  readonly words: string;
}

interface Pending {
  readonly key: string;
  readonly listener: Instance;
  readonly settle: (error: { msg: unknown } | null) => void;
}

/** Asks apps before something happens, and collects their answers. */
export class Hooks {
  readonly #pending = new Set<Pending>();

  /** Asks every listener of these instances at once; gives the refusals. An app that never answers refuses. */
  async ask(instances: readonly Instance[], event: string): Promise<Refusal[]> {
    const asked = instances.flatMap((instance) =>
      instance.listenersOf(event).map((listener) => this.#askOne(instance, listener, event)),
    );
    return (await Promise.all(asked)).filter((one) => one !== null);
  }

  /** Takes an app's reply; whether somebody waited for it. */
  reply(listener: Instance, key: string, error: { msg: unknown } | null): boolean {
    const waiting = [...this.#pending].find((one) => one.listener === listener && one.key === key);
    waiting?.settle(error);
    return waiting !== undefined;
  }

  #askOne(instance: Instance, listener: Instance, event: string): Promise<Refusal | null> {
    const app = listener.app.name;
    return new Promise((resolve) => {
      const end = (refusal: Refusal | null): void => {
        clearTimeout(timer);
        this.#pending.delete(pending);
        resolve(refusal);
      };
      const pending: Pending = {
        key: event,
        listener,
        settle: (error) => end(error && { app, words: wordsOf(error.msg) }),
      };
      const timer = setTimeout(() => end({ app, words: 'The app did not answer in time.' }), HOOK_PATIENCE_MS);
      this.#pending.add(pending);
      listener.post({ key: `zaf.${event}`, needsReply: true, instanceGuid: instance.guid });
    });
  }
}

const wordsOf = (message: unknown): string =>
  typeof message === 'string' && message !== '' ? message : 'The app does not let this ticket be saved.';
