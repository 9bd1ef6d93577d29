import { panelStanding as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelStanding = spoken('standing', english);
