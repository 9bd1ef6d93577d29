import { type BoardSpeech, boardWords } from '../../../core';
import { processWords } from './process';
import { spoken } from './spoken';

export { PLATFORM } from '.';

/** What boards say, in the reader's language. */
export const speech: BoardSpeech = { board: spoken('board', boardWords), process: processWords };
