import type { BusinessDates } from './business-dates';
import { createBusinessDates } from './business-dates';
import type { CalendarDefinition } from './definition';
import type { Hours } from './hours';
import { createHours } from './hours';
import type { OffsetReader } from './offset-reader';
import { createOffsets } from './offsets';
import { OpenClock } from './open-clock';

/** What a calendar answers from. Each prepares what it is asked about, and keeps it. */
export interface CalendarParts {
  readonly hours: Hours;
  readonly clock: OpenClock;
  readonly dates: BusinessDates;
}

/** The parts of a definition without faults, whose zone `offsetAt` reads. */
export function createCalendarParts(definition: CalendarDefinition, offsetAt: OffsetReader): CalendarParts {
  const hours = createHours(definition);
  const offsets = createOffsets(offsetAt);
  return { hours, clock: new OpenClock(hours, offsets), dates: createBusinessDates(hours, offsets) };
}
