/**
 * A way to Zendesk that breaks off after so many requests: the last one arrives and is carried out, its answer never comes, and
 * nothing goes out after it. That is what a process killed while it waits leaves behind. Armed, it kills once.
 */
export class BreakingOff {
  /** Requests sent while armed. */
  sent = 0;
  #armed = false;
  #dead = false;
  #die: (died: 'died') => void = () => undefined;
  readonly #died = new Promise<'died'>((resolve) => {
    this.#die = resolve;
  });
  #mourned = false;

  constructor(private readonly after: number) {}

  arm(): void {
    this.#armed = true;
  }

  /** Resolves when the process is dead; its successor is alive from then on, and does not die. */
  death = async (): Promise<'died'> => {
    if (this.#mourned) return new Promise(() => undefined);
    const died = await this.#died;
    this.#mourned = true;
    this.#armed = false;
    return died;
  };

  wire =
    (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
    async (input, init) => {
      if (!this.#armed) return fetch(input, init);
      if (this.#dead) return new Promise(() => undefined);
      const answer = await fetch(input, init);
      this.sent += 1;
      if (this.sent !== this.after) return answer;
      this.#dead = true;
      this.#die('died');
      return new Promise(() => undefined);
    };
}
