import { panelLabels } from '../../../core';
import { words as own } from './en/common';
import { spoken } from './spoken';

export const words = spoken('common', { ...panelLabels, ...own });
