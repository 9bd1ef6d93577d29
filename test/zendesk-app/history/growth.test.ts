import { expect, it } from 'vitest';
import { auditSchema, ticketSchema } from '../../../zendesk-app/client';
import { readHistory } from '../../../zendesk-app/history';
import { type Count, counted } from '../../payloads/counted';
import { INSTALLATION } from '../installation';

const BEGIN = Date.UTC(2026, 2, 2, 9);
const instant = (place: number) => new Date(BEGIN + place * 60_000).toISOString();
const ticket = ticketSchema.parse({
  id: 7,
  status: 'open',
  requester_id: 1,
  created_at: instant(0),
  updated_at: instant(0),
});

/** Looks at as many audits as said and at their events, the newest first. */
function looksAt(entries: number): number {
  const count: Count = { looks: 0 };
  const audits = Array.from({ length: entries }, (_, place) => {
    const id = (entries - place) * 10;
    const audit = auditSchema.parse({
      id,
      ticket_id: 7,
      created_at: instant(entries - place),
      author_id: 1,
      events: [
        { id: id + 1, type: 'Comment', public: true, body: 'Words' },
        { id: id + 2, type: 'Change', field_name: 'tags', value: ['a'] },
      ],
    });
    return counted({ ...audit, events: audit.events.map((event) => counted(event, count)) }, count);
  });
  const { history } = readHistory({ ticket, audits, people: [], organizations: [] }, INSTALLATION, () => 'agent');
  expect(history.events).toHaveLength(1 + entries);
  return count.looks;
}

it('ten times the audits are ten times the reading', () => {
  expect(looksAt(5_000) / looksAt(500)).toBeCloseTo(10, 1);
});
