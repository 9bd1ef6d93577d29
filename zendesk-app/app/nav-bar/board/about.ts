import type { PreparedPolicy } from '../../../../core';
import type { Zaf } from '../../zaf/zaf';
import type { Names } from './search';

/** What every part of the board is read by. */
export interface About {
  readonly zaf: Zaf;
  readonly names: Names;
  readonly prepared: PreparedPolicy;
  readonly now: number;
  /** The agent's own id. */
  readonly me: number;
}
