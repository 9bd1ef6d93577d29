import { isAgent, isAutomatic } from '../../../core';
import type { Actor } from '../../../core/incident/actor';
import type { Event, MessageSent } from '../../../core/incident/event';
import type { Facts } from '../../../core/incident/facts';
import type { Shown } from '../../../core/incident/history';
import type { CarriedOut } from '../../../core/incident/record';
import type { Timer } from '../../time/virtual-clock';
import type { Act as Step } from '../act';
import type { SeenIncident } from '../observation';

/** An event without what the ticket gives it: its id. */
export type Happening = Event extends infer E ? (E extends Event ? Omit<E, 'id'> : never) : never;

/** One item of a split that its agent asked for, waiting to be opened. */
export type SplitItem = Extract<Step, { do: 'split' }>['items'][number];

/** One ticket of the in-memory site: what happened to it, what it shows, and what people were sent about it. */
export interface Ticket {
  readonly number: string;
  /** Its name in the scenario; a number where the file gives none. */
  readonly name: string;
  readonly requester: Actor;
  readonly events: Event[];
  readonly named: Facts['named'];
  shown: Shown;
  readonly linked: string[];
  readonly sent: SeenIncident['sent'][number][];
  /** Keys carried out that stand in no record of this ticket: what its mail gave to another. */
  readonly stored: CarriedOut[];
  readonly toOpen: SplitItem[];
  timer: Timer | null;
}

/** A ticket that has just been made; nothing has happened to it, and it shows nothing yet. */
export const newTicket = (number: string, name: string, requester: Actor, named: Facts['named']): Ticket => ({
  number,
  name,
  requester,
  events: [],
  named,
  shown: { status: null, priority: null, severity: null },
  linked: [],
  sent: [],
  stored: [],
  toOpen: [],
  timer: null,
});

/** Adds what happened at the end of the ticket's history. */
export function happen(ticket: Ticket, happening: Happening): void {
  ticket.events.push({ ...happening, id: `${ticket.number}-${ticket.events.length + 1}` } as Event);
}

/** Adds a message; what an agent, and no machine, writes to the customer goes out as a reply. */
export function say(ticket: Ticket, message: Omit<MessageSent, 'id' | 'type'>): void {
  happen(ticket, { ...message, type: 'message' });
  if (isReply(message)) ticket.sent.push({ kind: 'reply', to: 'customer' });
}

/** Whether a message is an agent's own to the customer: only such a one can the process refuse. */
export const isReply = (message: Omit<MessageSent, 'id' | 'type'>): boolean =>
  isAgent(message.by) && message.visibility === 'public' && !isAutomatic(message);
