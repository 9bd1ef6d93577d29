import type { VirtualClock } from '../../time/virtual-clock';
import type { AppModules } from '../apps/app-modules';
import type { JsonObject } from './json';
import type { State } from './state';

/** What every part of the site works on: its state, its clock, its address, and the way its product events leave it. */
export interface World {
  readonly clock: VirtualClock;
  readonly siteUrl: string;
  /** Replaced as a whole by a restore: read it through the world each time. */
  state: State;
  /** What the installed app adds. */
  app: AppModules;
  emit(eventType: string, payload: JsonObject): void;
}
