import { boardWords as english } from './en/board';
import { spoken } from './spoken';

export const boardWords = spoken('board', english);
