import { panelOutlook as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelOutlook = spoken('outlook', english);
