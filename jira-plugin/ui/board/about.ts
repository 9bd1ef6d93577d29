import type { BoardNames, BoardSpeech, PreparedPolicy } from '../../../core';

/** What every part of the board is read by. */
export interface About {
  readonly speech: BoardSpeech;
  readonly names: BoardNames;
  readonly prepared: PreparedPolicy;
  readonly now: number;
  /** The agent's own account. */
  readonly me: string;
}
