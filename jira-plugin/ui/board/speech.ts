import { type BoardSpeech, boardWords } from '../../../core';
import { processWords } from '../texts/process';
import { spoken } from '../texts/spoken';

export { PLATFORM } from '../texts';

/** What boards say, in the reader's language. */
export const speech: BoardSpeech = { board: spoken('board', boardWords), process: processWords };
