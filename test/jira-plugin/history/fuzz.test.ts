import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History } from '../../../core';
import { FUZZ } from '../../payloads/fuzz';
import { describeReading, historyOf } from '../../payloads/reading-laws';
import { recordings } from '../../payloads/recorded';
import { anyComments, anyHistories, anyNoisyHistories, anyRecordedTicket, anyTicket } from './any-issue';
import { readAny } from './read-any';

/** A recorded issue as an answer about one ticket: its comments stand in it. */
function answerOf(issue: unknown): unknown {
  const fields: unknown = Reflect.get(Object(issue), 'fields');
  const list: unknown = Reflect.get(Object(Reflect.get(Object(fields), 'comment')), 'comments');
  return { issue, comments: Array.isArray(list) ? list : [] };
}

const RECORDED = ['history', 'issue_no_changelog']
  .flatMap((kind) => recordings('jira', kind))
  .map((one) => answerOf(one.read()))
  .filter((answer) => 'history' in readAny(answer));
const anyAnswer: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: anyTicket },
  { weight: 2, arbitrary: anyRecordedTicket },
  ...(RECORDED.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...RECORDED) }]),
);

const historyOfAny = (answer: unknown): History => historyOf(readAny(answer));

type Ticket = typeof anyTicket extends fc.Arbitrary<infer T> ? T : never;
const withHistories = ({ issue, comments }: Ticket, histories: readonly object[]) => ({
  issue: { ...issue, changelog: { startAt: 0, total: histories.length, histories } },
  comments,
});

describeReading('Jira', anyAnswer, readAny);

describe('a whole answer', () => {
  it('says the same in whatever order it lists histories and comments, and however often', () => {
    const shuffled = anyRecordedTicket.chain((ticket) =>
      fc.record({
        ticket: fc.constant(ticket),
        histories: fc.shuffledSubarray([...ticket.issue.changelog.histories, ...ticket.issue.changelog.histories], {
          minLength: ticket.issue.changelog.histories.length * 2,
        }),
        comments: fc.shuffledSubarray([...ticket.comments, ...ticket.comments], {
          minLength: ticket.comments.length * 2,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ ticket, histories, comments }) => {
        const other = { ...withHistories(ticket, histories), comments };
        expect(historyOfAny(other)).toEqual(historyOfAny(ticket));
      }),
      FUZZ,
    );
  });

  it('says the same with any amount of noise in it', () => {
    fc.assert(
      fc.property(anyRecordedTicket, anyNoisyHistories, (ticket, noise) => {
        const noisy = withHistories(ticket, [...noise, ...ticket.issue.changelog.histories]);
        expect(historyOfAny(noisy)).toEqual(historyOfAny(ticket));
      }),
      FUZZ,
    );
  });

  it('gives every public comment once, as one message, and no other', () => {
    fc.assert(
      fc.property(anyTicket, (ticket) => {
        const heard = historyOfAny(ticket).events.flatMap((event) =>
          event.type === 'message' && event.visibility === 'public' ? [event.id] : [],
        );
        const said = ticket.comments.flatMap((comment) =>
          'jsdPublic' in comment && comment.jsdPublic === true ? [`comment:${comment.id}`] : [],
        );
        expect(heard.toSorted()).toEqual(said.toSorted());
      }),
      FUZZ,
    );
  });

  it('of a thousand entries is read entry by entry', () => {
    const many = fc.tuple(
      anyTicket,
      fc.array(anyHistories, { minLength: 100, maxLength: 120 }),
      fc.array(anyComments, { minLength: 100, maxLength: 120 }),
    );
    fc.assert(
      fc.property(many, ([ticket, histories, comments]) => {
        const told = histories.flat().map((history, place) => ({ ...history, id: String(place) }));
        const said = comments.flat().map((comment, place) => ({ ...comment, id: String(place) }));
        const { events } = historyOfAny({ ...withHistories(ticket, told), comments: said });
        expect(events.filter(({ type }) => type === 'message')).toHaveLength(said.length);
        const instants = events.slice(1).map(({ at }) => at);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      }),
      { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 100) },
    );
  });
});
