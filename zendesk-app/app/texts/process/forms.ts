import { panelForms as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelForms = spoken('forms', english);
