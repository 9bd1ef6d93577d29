import type { Words } from '../texts/catalog';
import type { BoardWords } from '../texts/en/board';
import { boardWords } from '../texts/en/board';
import { words } from '../texts/en/words';

/** What a board says, and what the process says beside it, in one language. */
export interface BoardSpeech {
  readonly board: BoardWords;
  readonly process: Words;
}

/** A board in English. */
export const BOARD_IN_ENGLISH: BoardSpeech = { board: boardWords, process: words };
