import { runName as nameIn, type WeekdayRun } from '../../../../../core';
import { settingsSaid } from '../../../texts/settings-said';

/** `Monday`, `Saturday and Sunday`, `Monday to Friday`, in the reader's language. */
export const runName = (run: WeekdayRun): string => nameIn(run, settingsSaid);
