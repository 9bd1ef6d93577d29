import { panelCall as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelCall = spoken('call', english);
