import { days as daysIn, readCount as readCountIn } from '../../../../../core';
import { settingsSaid } from '../../../texts/settings-said';

export { readShares, readSpan, saysNone, showShares, showSpan } from '../../../../../core';

/** `1 day`, `3 days`, in the reader's language. */
export const days = (count: unknown): string => daysIn(count, settingsSaid);

/** A whole number with its unit in the reader's language, or without. */
export const readCount = (text: string): number | string => readCountIn(text, settingsSaid);
