import { pausedWords as english } from './en/paused';
import { spoken } from './spoken';

export const pausedWords = spoken('paused', english);
