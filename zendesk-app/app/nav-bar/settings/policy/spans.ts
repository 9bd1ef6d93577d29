import {
  days as daysIn,
  readCount as readCountIn,
  readSpan as readSpanIn,
  saysNone as saysNoneIn,
  showSpan as showSpanIn,
} from '../../../../../core';
import { settingsSaid } from '../../../texts/settings-said';

/** `1 day`, `3 days`, in the reader's language. */
export const days = (count: unknown): string => daysIn(count, settingsSaid);

/** A whole number with its unit in the reader's language, or without. */
export const readCount = (text: string): number | string => readCountIn(text, settingsSaid);

/** `1 h 30 min`, in the reader's language. */
export const showSpan = (text: string): string => showSpanIn(text, settingsSaid);

/** A span of time typed in the reader's language, or in English, as the policy writes it. */
export const readSpan = (text: string): string => readSpanIn(text, settingsSaid);

/** Whether somebody said that there is no such time. */
export const saysNone = (text: string): boolean => saysNoneIn(text, settingsSaid);
