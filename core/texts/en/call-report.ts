import type { IntakeField } from '../../intake/field';
import { fields } from './fields';

/** The title of a report whose caller named no matter. */
export const subject = (name: string): string => `Call from ${name}`;

/** How a report that was taken down on the phone begins. */
export const opening = 'Reported by phone.';

/** What stands above a detail of it. Nothing here may read as a sign of a severity, as `Error` and `How long` would. */
export const heading = (field: IntakeField): string =>
  ({ ...fields, errorMessages: 'What the screen says', persistence: 'Since when' })[field];
