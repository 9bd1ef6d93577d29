import type { Policy } from '../policy';
import type { Act } from './act';
import type { Actor } from './actor';
import type { Effect } from './effect';
import type { Facts } from './facts';
import type { History } from './history';
import type { Incident } from './incident';
import type { Refusal } from './refusal';

export interface ReviewInput {
  readonly history: History;
  /** Every version of the policy; the one in force when the incident was reported judges it. */
  readonly policies: readonly Policy[];
  readonly facts: Facts;
}

export interface Review {
  readonly incident: Incident;
  /** What should be done now; `[]` when nothing. */
  readonly effects: readonly Effect[];
  /** When to look again if nothing happens; null: never. */
  readonly wakeAt: number | null;
}
