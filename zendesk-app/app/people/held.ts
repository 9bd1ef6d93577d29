import type { Held } from '../../../core';
import type { Person, Ticket } from '../../client';
import type { Here } from './account';

/** Held incidents out of tickets; one whose reporter is not among these people is left out. */
export function heldAmong(tickets: readonly Ticket[], people: readonly Person[], { setup }: Here): Held<Person>[] {
  const paused = setup.installation.statuses['Verification Required'];
  return tickets
    .filter(({ custom_status_id }) => custom_status_id === paused)
    .flatMap((ticket) => {
      const reporter = people.find(({ id }) => id === ticket.requester_id);
      return reporter ? [{ number: String(ticket.id), reporter, reportedAt: Date.parse(ticket.created_at) }] : [];
    })
    .toSorted((a, b) => a.reportedAt - b.reportedAt);
}
