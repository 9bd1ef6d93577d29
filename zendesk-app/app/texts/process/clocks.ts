import { panelClocks as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelClocks = spoken('clocks', english);
