import { composerWords as english } from './en/composer';
import { spoken } from './spoken';

export const composerWords = spoken('composer', english);
