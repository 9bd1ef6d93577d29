import type { ActFormName } from '../../../../core';

/** What opens a form; null where this person may not, or the process does not allow it now. */
export type OpenForm = (form: ActFormName) => (() => void) | null;
