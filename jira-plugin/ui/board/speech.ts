import { BOARD_IN_ENGLISH } from '../../../core';

/** What boards say; a further language is one more of these. */
export const speech = BOARD_IN_ENGLISH;

/** Who gives what they show. */
export const PLATFORM = 'Jira';
