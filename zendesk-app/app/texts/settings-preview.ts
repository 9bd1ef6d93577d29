import { previewWords as english } from './en/settings-preview';
import { spoken } from './spoken';

export const previewWords = spoken('preview', english);
