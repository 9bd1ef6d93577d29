import { panelClosure as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelClosure = spoken('closure', english);
