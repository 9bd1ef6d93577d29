import { panelSupport as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelSupport = spoken('support', english);
