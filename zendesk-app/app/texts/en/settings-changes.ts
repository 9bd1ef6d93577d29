import { policyChanges } from '../../../../core';

/** How a policy's entries are named where a change of them is told. */
export const changeWords = policyChanges;
