import { panelLabels } from '../../../core';
import { words as own } from './en/screen-labels';
import { spoken } from './spoken';

export const words = spoken('common', { ...panelLabels, ...own });
