import { setupWords as english } from './en/settings-setup';
import { spoken } from './spoken';

export const setupWords = spoken('setup', english);
