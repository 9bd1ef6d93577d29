import { settingsWords as english } from './en/settings';
import { spoken } from './spoken';

export const settingsWords = spoken('settings', english);
