import type { Act } from './act';
import type { Observation } from './observation';
import type { World } from './world';

/** What became of a step: whether the process refused it, and in which words a person reads that. */
export interface Outcome {
  readonly refused: string | null;
}

/**
 * One way to run a scenario. The runner knows only this; a driver puts every step in through what a person or the
 * platform would really use, and reads every expectation from what a person would really see.
 */
export interface Driver {
  /** Sets up a site of its own with these organizations, people and policy, the clock standing at `at`. */
  start(world: World, at: number): Promise<void>;
  /** Lets time pass up to and including `t`: everything due happens at its own instant. */
  advanceTo(t: number): Promise<void>;
  /** Does one step at the present instant, and lets the app finish what it sets off. `on` and `as` are incident names. */
  perform(act: Act): Promise<Outcome>;
  /** The app handles nothing until `t`; the platform goes on. At `t` the app is back, and catches up. */
  outageUntil(t: number): Promise<void>;
  /** The number that the incident of this name was given; what `{{A.number}}` stands for. */
  numberOf(name: string): string | null;
  /** What people see of this incident now. The app does nothing meanwhile. */
  observe(name: string): Promise<Observation>;
  /** Frees everything. */
  stop(): Promise<void>;
}

export interface DriverOptions {
  /** Takes every HTTP exchange with the platform, as the referee reads it. */
  readonly record?: (exchange: object) => void;
}

/** What the module `<platform>/driver` exports as `createDriver`: a driver for one scenario. */
export type CreateDriver = (options?: DriverOptions) => Driver;

/** What the module `<platform>/driver` exports. */
export interface DriverModule {
  readonly createDriver: CreateDriver;
  /** Frees what the drivers of one run shared (a database), when the last of them has stopped. */
  readonly finish?: () => Promise<void>;
}
