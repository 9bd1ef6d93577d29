import { panelWhy as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelWhy = spoken('explanation', english);
