import type { Actor } from '../incident/actor';
import type { Event } from '../incident/event';

const isPerson = ({ role }: Actor): boolean => role !== 'app' && role !== 'system';

/**
 * What others than `me` did to a ticket, oldest first: neither the app nor the platform by itself. A panel says how much of it was
 * seen when it asks for an act; where there is more by then, somebody changed the ticket meanwhile.
 */
export const doneByOthers = (events: readonly Event[], me: Pick<Actor, 'id'>): Event[] =>
  events.filter(({ by }) => isPerson(by) && by.id !== me.id);
