/** The service is gone: nothing that it awaits comes back any more. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/**
 * A way to Zendesk that breaks off after so many requests: the request arrives and is carried out, its answer does not, and
 * nothing after it goes out. That is what a process killed while it waits leaves behind.
 */
export function breakingOff(after: number) {
  const state = { sent: 0, dead: false, armed: false };
  const wire =
    (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
    async (input, init) => {
      if (!state.armed) return fetch(input, init);
      if (state.dead) throw new Killed();
      const answer = await fetch(input, init);
      state.sent += 1;
      if (state.sent !== after) return answer;
      state.dead = true;
      throw new Killed();
    };
  return { wire, state };
}
