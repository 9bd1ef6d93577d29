import type { Task } from '../store/task';
import type { World } from '../store/world';

/** What a test does to deliveries; counts are of deliveries still to come. */
export class WebhookControl {
  #drop = 0;
  #double = 0;
  #timeOut = 0;
  #holding = false;
  readonly #world: () => World;

  constructor(world: () => World) {
    this.#world = world;
  }

  /** The next `count` deliveries are lost for good: nobody hears of them and nothing is tried again. */
  drop(count = 1): void {
    this.#drop += count;
  }

  /** The next `count` deliveries arrive twice, with the same invocation id. */
  double(count = 1): void {
    this.#double += count;
  }

  /** The next `count` deliveries arrive, but their answer is taken for lost: they are tried again. */
  timeOut(count = 1): void {
    this.#timeOut += count;
  }

  /** Deliveries wait until `release`. */
  hold(): void {
    this.#holding = true;
  }

  /** Lets what was held go at this instant, in the order it came in or, `reversed`, the other way round. */
  release({ reversed = false }: { reversed?: boolean } = {}): void {
    this.#holding = false;
    const world = this.#world();
    const held = world.state.heldDeliveries.splice(0);
    for (const task of reversed ? held.reverse() : held) world.schedule({ ...task, at: world.clock.now() });
  }

  /** How many deliveries are held. */
  get held(): number {
    return this.#world().state.heldDeliveries.length;
  }

  /** What happens to the delivery that is due now. */
  fate(task: Extract<Task, { kind: 'deliver' }>): 'send' | 'drop' | 'double' | 'time-out' | 'held' {
    if (this.#holding) {
      this.#world().state.heldDeliveries.push(task);
      return 'held';
    }
    if (this.#drop > 0) {
      this.#drop -= 1;
      return 'drop';
    }
    if (this.#double > 0) {
      this.#double -= 1;
      return 'double';
    }
    if (this.#timeOut > 0) {
      this.#timeOut -= 1;
      return 'time-out';
    }
    return 'send';
  }
}
