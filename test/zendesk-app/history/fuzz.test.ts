import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Event, History } from '../../../core';
import { FUZZ } from '../../payloads/fuzz';
import { describeReading, historyOf } from '../../payloads/reading-laws';
import { recordings } from '../../payloads/recorded';
import {
  ANN,
  type AnyAudit,
  anyAudits,
  anyNoise,
  anyNoisyAudits,
  anyRecordedTicket,
  anyTicket,
  BOB,
  EVE,
  written,
} from './any-ticket';
import { readAny } from './read-any';

/** A recording as an answer about one ticket; whole ones only. */
const RECORDED = recordings('zendesk', 'history')
  .map((one) => one.read())
  .filter((answer) => 'history' in readAny(answer));
const anyAnswer: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: anyTicket },
  { weight: 2, arbitrary: anyRecordedTicket },
  ...(RECORDED.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...RECORDED) }]),
);

const historyOfAny = (answer: unknown): History => historyOf(readAny(answer));

/** Events of one second have no order among themselves. */
const unordered = (events: readonly Event[]): string[] =>
  events.map((event) => `${event.at} ${JSON.stringify(event)}`).sort();

/** Comments that stand for themselves: all but those in which a customer says that it is solved. */
function saidIn(audit: AnyAudit): { readonly id: string; readonly isPublic: boolean }[] {
  const events = z.array(z.looseObject({ id: z.unknown(), type: z.string() })).parse(audit.events);
  const byCustomer = [ANN, BOB, EVE].includes(audit.author_id ?? 0);
  const confirms =
    byCustomer &&
    events.some(({ field_name, value, via }) => field_name === 'status' && value === 'solved' && !isRule(via));
  return events.flatMap(({ id, type, author_id, public: isPublic }) =>
    type !== 'Comment' || (confirms && author_id === audit.author_id)
      ? []
      : [{ id: String(id), isPublic: isPublic === true }],
  );
}

const isRule = (via: unknown): boolean => z.object({ channel: z.literal('rule') }).safeParse(via).success;

describeReading('Zendesk', anyAnswer, readAny);

describe('a whole answer', () => {
  it('says the same in whatever order it lists its audits, and however often, but for the order within one second', () => {
    const shuffled = anyRecordedTicket.chain((ticket) =>
      fc.record({
        ticket: fc.constant(ticket),
        audits: fc.shuffledSubarray([...ticket.audits, ...ticket.audits], { minLength: ticket.audits.length * 2 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ ticket, audits }) => {
        const [first, other] = [ticket, { ...ticket, audits }].map(historyOfAny);
        expect(unordered(other?.events ?? [])).toEqual(unordered(first?.events ?? []));
        expect(other?.events.map(({ at }) => at)).toEqual(first?.events.map(({ at }) => at));
        expect(other?.events[0]).toEqual(first?.events[0]);
      }),
      FUZZ,
    );
  });

  it('says the same with any amount of noise in it', () => {
    fc.assert(
      fc.property(anyRecordedTicket, anyNoisyAudits, fc.array(anyNoise, { maxLength: 5 }), (ticket, audits, noise) => {
        const inside = noise.map((event, place) => ({ id: 800_000 + place, ...event }));
        const noisy = ticket.audits.map((audit) => ({ ...audit, events: [...inside, ...audit.events, ...inside] }));
        expect(historyOfAny({ ...ticket, audits: [...audits, ...noisy] })).toEqual(historyOfAny(ticket));
      }),
      FUZZ,
    );
  });

  it('gives every public comment once: as the report, as a message, or as the words of a confirmation', () => {
    fc.assert(
      fc.property(anyTicket, (ticket) => {
        const later = ticket.audits.slice(1).flatMap((audit) => saidIn(audit));
        const said = later.filter(({ isPublic }) => isPublic).map(({ id }) => id);
        const heard = historyOfAny(ticket).events.flatMap((event) =>
          event.type === 'message' && event.visibility === 'public' ? [event.id] : [],
        );
        expect(heard.toSorted()).toEqual(said.toSorted());
      }),
      FUZZ,
    );
  });

  it('of a thousand audits is read audit by audit', () => {
    const many = fc.tuple(anyTicket, fc.array(anyAudits, { minLength: 150, maxLength: 200 }));
    fc.assert(
      fc.property(many, ([ticket, lists]) => {
        const audits = lists.flat().map((audit, place) => ({
          ...audit,
          id: 1_000_000 + place * 10,
          events: audit.events.map((event, own) => ({ ...event, id: 1_000_000 + place * 10 + own })),
        }));
        const comments = audits.flatMap((audit) => saidIn(audit));
        const { events } = historyOfAny({ ...ticket, audits: [...audits, ...ticket.audits.slice(0, 1)] });
        expect(events.filter(({ type }) => type === 'message')).toHaveLength(comments.length);
        const instants = events.slice(1).map(({ at }) => at);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        expect(written(events[0]?.at ?? 0)).toBe(ticket.ticket.created_at);
      }),
      { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 100) },
    );
  });
});
