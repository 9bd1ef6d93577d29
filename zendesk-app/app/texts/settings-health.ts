import { healthWords as english } from './en/settings-health';
import { spoken } from './spoken';

export const healthWords = spoken('health', english);
