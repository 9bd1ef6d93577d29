import type { Timer, VirtualClock } from '../../time/virtual-clock';
import { type AccountState, emptyAccount } from './account';
import { instant } from './instant';
import type { Task } from './task';

/** What a due task does; rooms own their kinds, `cloud.ts` brings them together. */
export type TaskRunners = { [K in Task['kind']]: (world: World, task: Extract<Task, { kind: K }>) => unknown };

/** The account and the clock it lives by: what every room of the local Zendesk works on. */
export class World {
  readonly clock: VirtualClock;
  readonly #runners: TaskRunners;
  readonly #timers = new Set<Timer>();
  state: AccountState;

  constructor(clock: VirtualClock, subdomain: string, runners: TaskRunners) {
    this.clock = clock;
    this.#runners = runners;
    this.state = emptyAccount(subdomain);
  }

  get origin(): string {
    return `https://${this.state.subdomain}.zendesk.com`;
  }

  /** Address of an API resource, as its `url` says. */
  url(path: string): string {
    return `${this.origin}/api/v2/${path}.json`;
  }

  now(): string {
    return instant(this.clock.now());
  }

  /**
   * A new id. Audits and their events come from two shards in turn, so that ids are unique but not chronological, as
   * on real accounts.
   */
  id(shard = 0): number {
    this.state.serial += 1;
    return (shard === 0 ? 360_000_000_000 : shard === 1 ? 492_645_000_000 : 492_590_000_000) + this.state.serial * 20;
  }

  schedule(task: Task): void {
    this.state.tasks.push(task);
    this.#arm(task);
  }

  /** Forgets the tasks a predicate names. */
  unschedule(which: (task: Task) => boolean): void {
    this.state.tasks = this.state.tasks.filter((task) => !which(task));
  }

  /** Puts a whole account in place of this one and arms what it has still to do. */
  replace(state: AccountState): void {
    for (const timer of this.#timers) this.clock.cancel(timer);
    this.#timers.clear();
    this.state = state;
    for (const task of state.tasks) this.#arm(task);
  }

  #arm(task: Task): void {
    const timer = this.clock.at(task.at, async () => {
      this.#timers.delete(timer);
      const place = this.state.tasks.indexOf(task);
      if (place < 0) return;
      this.state.tasks.splice(place, 1);
      await this.#run(task);
    });
    this.#timers.add(timer);
  }

  #run(task: Task): unknown {
    switch (task.kind) {
      case 'deliver':
        return this.#runners.deliver(this, task);
      case 'job':
        return this.#runners.job(this, task);
      case 'close-solved':
        return this.#runners['close-solved'](this, task);
      case 'automations':
        return this.#runners.automations(this, task);
      default:
        return task satisfies never;
    }
  }
}
