import { panelSupervisor as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelSupervisor = spoken('supervisor', english);
