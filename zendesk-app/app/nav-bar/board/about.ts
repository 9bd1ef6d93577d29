import type { BoardNames, PreparedPolicy } from '../../../../core';
import type { Zaf } from '../../zaf/zaf';

/** What every part of the board is read by. */
export interface About {
  readonly zaf: Zaf;
  readonly names: BoardNames;
  readonly prepared: PreparedPolicy;
  readonly now: number;
  /** The agent's own id. */
  readonly me: number;
}
