import { z } from 'zod';
import { durationFault, formatDuration, parseDuration } from '../../core/policy/duration';

/** A duration text such as `1h30m`, read as milliseconds. */
export const duration = z
  .string()
  .refine((text) => durationFault(text) === null, { error: 'is no duration such as "1h30m"' })
  .transform(parseDuration);

export const showDuration = formatDuration;

/** Durations are compared to the second: platforms keep no finer instants. */
export const sameDuration = (a: number, b: number): boolean => Math.round(a / 1000) === Math.round(b / 1000);
