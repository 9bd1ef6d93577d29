import { boardWords as english } from '../../../core';
import { spoken } from './spoken';

/** Who gives what the board shows. */
export const PLATFORM = 'Zendesk';

export const boardWords = spoken('board', english);
