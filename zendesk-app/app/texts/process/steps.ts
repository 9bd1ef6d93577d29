import { panelSteps as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelSteps = spoken('steps', english);
