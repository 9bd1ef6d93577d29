import { Random } from './random';
import { awayText, subjectOf, textOf } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The year in which the tickets are reported: it holds weekends, Christmas and both changes of the clocks. */
const FROM = Date.UTC(2025, 10, 24, 9);
const UNTIL = Date.UTC(2026, 10, 24, 9);

export type Platform = 'jira' | 'zendesk';
export type State = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';
export type Level = 'low' | 'normal' | 'high' | 'urgent';

/** Who did something. `deleted`: the account is gone by the time of the export. `machine`: a rule or an app. */
export interface Person {
  readonly number: number;
  readonly side: 'customer' | 'agent' | 'machine';
  readonly deleted: boolean;
}

/** One thing in a ticket's life, before any platform has written it down. */
export interface Happening {
  readonly at: number;
  readonly by: Person;
  readonly comment?: { readonly text: string; readonly isPublic: boolean; readonly automatic: boolean };
  readonly changes: readonly (
    | { readonly field: 'status'; readonly from: State; readonly to: State }
    | { readonly field: 'priority'; readonly from: Level; readonly to: Level }
    | { readonly field: 'assignee' | 'tags' | 'component'; readonly from: string | null; readonly to: string }
  )[];
}

/** A ticket as it was lived. */
export interface Life {
  readonly number: number;
  readonly reportedAt: number;
  readonly requester: Person;
  readonly channel: 'portal' | 'email' | 'agent';
  readonly subject: string;
  readonly body: string;
  readonly firstPriority: Level;
  readonly priority: Level;
  readonly state: State;
  readonly happenings: readonly Happening[];
}

/** The life of ticket `number`: the same for the same seed. 20 to 40 things happen in most. */
export function livedTicket(seed: number, number: number): Life {
  const random = new Random(Math.imul(seed, 2_654_435_761) ^ Math.imul(number, 40_503));
  const severity = random.pick([1, 2, 2, 2, 3, 3, 3, 3] as const);
  const agents = Array.from({ length: 3 }, () => agentOf(random));
  const customer: Person = { number: 5000 + random.between(0, 20_000), side: 'customer', deleted: random.chance(0.02) };
  const colleague: Person = { number: 5000 + random.between(0, 20_000), side: 'customer', deleted: false };
  const firstPriority = random.pick(PRIORITY_OF[severity]);
  const told = new Telling(random, inOffice(random, FROM + Math.floor(random.next() * (UNTIL - FROM))), firstPriority);
  const reportedAt = told.at;
  const channel = random.pick(['portal', 'portal', 'email', 'email', 'agent'] as const);

  told.assign(random.pick(agents));
  if (random.chance(0.15)) told.prioritize(random.pick(agents), random.pick(['high', 'urgent', 'normal'] as const));
  told
    .wait(severity === 1 ? 25 * MINUTE : 9 * HOUR)
    .say(random.pick(agents))
    .move(random.pick(agents), 'open');
  for (let round = random.between(1, 4); round > 0; round--) {
    for (let notes = random.between(2, 6); notes > 0; notes--) told.wait(2 * HOUR).note(random.pick(agents));
    if (random.chance(0.5)) told.wait(HOUR).tag(random.pick(agents));
    told
      .wait(5 * HOUR)
      .say(random.pick(agents))
      .move(random.pick(agents), random.chance(0.8) ? 'pending' : 'hold');
    if (random.chance(0.15)) told.wait(MINUTE).away(customer);
    // Some never answer: the site's own rule, or nobody, brings the ticket on.
    if (random.chance(0.15)) told.wait(12 * DAY);
    else
      told
        .wait(26 * HOUR)
        .say(random.chance(0.1) ? colleague : customer)
        .move(MACHINE, 'open');
    if (random.chance(0.3)) told.assign(random.pick(agents));
  }
  if (random.chance(0.92)) {
    told
      .wait(8 * HOUR)
      .say(random.pick(agents))
      .move(random.pick(agents), 'solved');
    if (random.chance(0.12)) {
      told
        .wait(2 * DAY)
        .say(customer)
        .move(MACHINE, 'open');
      told
        .wait(6 * HOUR)
        .note(random.pick(agents))
        .say(random.pick(agents))
        .move(random.pick(agents), 'solved');
    }
    if (random.chance(0.85)) told.wait(4 * DAY).move(MACHINE, 'closed');
  }
  const happenings = told.happenings.filter(({ at }) => at <= UNTIL);
  return {
    number,
    reportedAt,
    requester: customer,
    channel,
    subject: subjectOf(random, severity),
    body: textOf(random),
    firstPriority,
    priority: lastOf(happenings, 'priority') ?? firstPriority,
    state: lastOf(happenings, 'status') ?? 'new',
    happenings,
  };
}

const MACHINE: Person = { number: 1, side: 'machine', deleted: false };
const PRIORITY_OF = {
  1: ['urgent', 'urgent', 'high', 'normal'],
  2: ['high', 'normal', 'normal'],
  3: ['normal', 'normal', 'low'],
} as const satisfies Record<1 | 2 | 3, readonly Level[]>;

const agentOf = (random: Random): Person => ({
  number: 100 + random.between(0, 40),
  side: 'agent',
  deleted: random.chance(0.03),
});

/** Most reports come while people work; some at night and at weekends. */
function inOffice(random: Random, at: number): number {
  if (random.chance(0.2)) return at;
  const date = new Date(at);
  return (
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 8) + random.between(0, 10 * 60) * MINUTE
  );
}

function lastOf(happenings: readonly Happening[], field: 'priority'): Level | undefined;
function lastOf(happenings: readonly Happening[], field: 'status'): State | undefined;
function lastOf(happenings: readonly Happening[], field: 'priority' | 'status'): string | undefined {
  return happenings.flatMap(({ changes }) => changes).findLast((change) => change.field === field)?.to;
}

/** Tells a life forwards: time only goes on. */
class Telling {
  readonly happenings: Happening[] = [];
  at: number;
  readonly #random: Random;
  #state: State = 'new';
  #priority: Level;
  #assignee: string | null = null;

  constructor(random: Random, at: number, priority: Level) {
    this.#random = random;
    this.at = Math.floor(at / 1000) * 1000;
    this.#priority = priority;
  }

  wait(mean: number): this {
    this.at += Math.floor(this.#random.waiting(mean) / 1000) * 1000;
    return this;
  }

  say(by: Person): this {
    return this.#comment(by, textOf(this.#random), true, false);
  }

  note(by: Person): this {
    return this.#comment(by, textOf(this.#random), false, false);
  }

  away(by: Person): this {
    return this.#comment(by, awayText, true, true);
  }

  /** Often in the very instant of the comment before it. */
  move(by: Person, to: State): this {
    if (this.#state === to) return this;
    this.happenings.push({ at: this.at, by, changes: [{ field: 'status', from: this.#state, to }] });
    this.#state = to;
    return this;
  }

  prioritize(by: Person, to: Level): this {
    if (this.#priority === to) return this;
    this.happenings.push({ at: this.at, by, changes: [{ field: 'priority', from: this.#priority, to }] });
    this.#priority = to;
    return this;
  }

  assign(to: Person): this {
    this.happenings.push({
      at: this.at,
      by: to,
      changes: [{ field: 'assignee', from: this.#assignee, to: String(to.number) }],
    });
    this.#assignee = String(to.number);
    return this;
  }

  tag(by: Person): this {
    const to = this.#random.pick(['scheduler', 'licence', 'printing', 'import']);
    this.happenings.push({
      at: this.at,
      by,
      changes: [
        { field: 'tags', from: '', to },
        { field: 'component', from: null, to },
      ],
    });
    return this;
  }

  #comment(by: Person, text: string, isPublic: boolean, automatic: boolean): this {
    this.happenings.push({ at: this.at, by, comment: { text, isPublic, automatic }, changes: [] });
    return this;
  }
}
