import type { BoardSpeech } from '../../../../core';
import { boardWords } from '../../texts/board';
import { processWords } from '../../texts/process/words';

/** What the board says, in the reader's language. */
export const speech: BoardSpeech = { board: boardWords, process: processWords };
