import { changesBetween as changesIn, type Policy, type PolicyChange } from '../../../../../core';
import { settingsSaid } from '../../../texts/settings-said';

/** What differs between two versions, in the order of the screen, in the reader's language. */
export const changesBetween = (from: Policy, to: Policy): PolicyChange[] => changesIn(from, to, settingsSaid);
