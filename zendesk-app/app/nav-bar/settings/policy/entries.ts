import { hoursWords as hoursIn, noticeWords as noticeIn } from '../../../../../core';
import { settingsSaid } from '../../../texts/settings-said';

/** `09:00 to 12:00 and 13:00 to 17:00`, or that it is closed, in the reader's language. */
export const hoursWords = (value: unknown): string => hoursIn(value, settingsSaid);

/** `1 day before`, or on the same day, in the reader's language. */
export const noticeWords = (value: unknown): string => noticeIn(value, settingsSaid);
