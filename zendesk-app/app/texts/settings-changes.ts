import { policyChanges } from '../../../core';
import { spoken } from './spoken';

export const changeWords = spoken('changes', policyChanges);
