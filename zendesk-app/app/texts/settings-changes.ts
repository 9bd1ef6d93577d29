import { changeWords as english } from './en/settings-changes';
import { spoken } from './spoken';

export const changeWords = spoken('changes', english);
