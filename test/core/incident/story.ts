import type { Act } from '../../../core/incident/act';
import type { Actor } from '../../../core/incident/actor';
import type { Effect, OpenIncident } from '../../../core/incident/effect';
import type { Event, MessageSent, Reported } from '../../../core/incident/event';
import type { Facts } from '../../../core/incident/facts';
import { NO_FACTS } from '../../../core/incident/facts';
import type { Shown } from '../../../core/incident/history';
import type { Incident } from '../../../core/incident/incident';
import type { RecordEntry } from '../../../core/incident/record';
import type { Review, ReviewInput } from '../../../core/incident/review';
import { review } from '../../../core/incident/review';
import type { Answers } from '../../../core/intake';
import { defaultPolicy, mergePolicy, type Policy } from '../../../core/policy';
import type { Message } from '../../../core/texts/message';
import { AGENT, ANN, APP } from './people';
import { wall } from './wall';

type When = string | number;
type Without<T> = T extends Event ? Omit<T, 'id' | 'at'> : never;
/** An event without what the story gives it. */
export type Happening = Without<Event>;

/** One thing that people were sent. */
export interface Sent {
  readonly at: number;
  readonly entry: RecordEntry;
  readonly message: Message;
}

/** A review, and all that it was made from. */
interface Seen {
  readonly now: number;
  readonly events: number;
  readonly policies: number;
  readonly facts: Facts;
  readonly shown: Shown;
  readonly final: boolean;
  readonly review: Review;
}

/** Answers that determine each severity for certain. */
export const ANSWERS = {
  1: { request: 'problem', productionDown: 'yes', workaround: 'no' },
  2: { request: 'problem', impact: 'documented-functionality' },
  3: { request: 'information' },
} as const satisfies Record<1 | 2 | 3, Answers>;

/** A reporter whose agreement holds all year and who may represent the organization. */
export const ENTITLED: Facts = {
  ...NO_FACTS,
  organization: { id: 'acme', name: 'Acme' },
  agreements: [{ at: 0, agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
  representatives: [{ at: 0, representative: true }],
};

/**
 * A ticket's life, told in order: the app is awake and carries out at its instant whatever is due, unless it is `asleep`.
 * The history grows as a platform's would: effects stand in it as the app's own records and status changes.
 */
export class Story {
  readonly events: Event[] = [];
  readonly sent: Sent[] = [];
  readonly opened: OpenIncident[] = [];
  readonly policies: Policy[];
  facts: Facts;
  shown: Shown = { status: null, priority: null, severity: null };
  final = false;
  #awake = true;
  #last = 0;
  #seen: Seen | null = null;

  constructor({ policy = {}, facts = {} }: { policy?: unknown; facts?: Partial<Facts> } = {}) {
    this.policies = [mergePolicy(defaultPolicy, policy) as Policy];
    this.facts = { ...ENTITLED, ...facts };
  }

  /** By default a Severity 2 report through the portal, by Ann. */
  reported(when: When, change: { severity?: 1 | 2 | 3 } & Partial<Reported> = {}): this {
    const { severity = 2, ...report } = change;
    return this.happens(when, {
      type: 'reported',
      by: ANN,
      channel: 'portal',
      subject: 'Exports fail',
      body: '',
      answers: ANSWERS[severity],
      fields: {},
      ...report,
    });
  }

  /** A public message; by the agent and without a response type unless said otherwise. */
  message(when: When, change: Partial<MessageSent> = {}): this {
    return this.happens(when, { type: 'message', by: AGENT, visibility: 'public', text: 'Hello', ...change });
  }

  reply(when: When, response: unknown, change: Partial<MessageSent> = {}): this {
    return this.message(when, { response, ...change });
  }

  answers(when: When, by: Actor = ANN, change: Partial<MessageSent> = {}): this {
    return this.message(when, { by, ...change });
  }

  call(when: When, reached = true, by: Actor = AGENT): this {
    return this.happens(when, { type: 'call-logged', by, reached, text: '' });
  }

  status(when: When, to: string, by: Actor = AGENT): this {
    return this.happens(when, { type: 'status-set', by, to, reason: '' });
  }

  severity(when: When, to: number, by: Actor = AGENT): this {
    return this.happens(when, { type: 'severity-set', by, to, reason: 'seen more' });
  }

  priority(when: When, to: string, by: Actor = AGENT): this {
    return this.happens(when, { type: 'priority-set', by, to, reason: '' });
  }

  act(when: When, by: Actor, act: Exclude<Act, { type: 'reply' }>): this {
    return this.happens(when, { ...act, by } as Happening);
  }

  /** A new version of the policy, in force from `when`; `rejudge`: open incidents are judged anew by it. */
  changePolicy(when: When, change: unknown, rejudge = false): this {
    const at = wall(when);
    this.passTo(at);
    const effectiveFrom = new Date(at).toISOString();
    this.policies.push({ ...(mergePolicy(this.policies.at(-1)!, change) as Policy), effectiveFrom });
    if (rejudge) this.facts = { ...this.facts, rejudgements: [...this.facts.rejudgements, { at }] };
    return this.passTo(at);
  }

  /** The organization's agreement is another from `when` on. */
  agreement(when: When, agreement: Facts['agreements'][number]['agreement']): this {
    const at = wall(when);
    this.passTo(at);
    this.facts = { ...this.facts, agreements: [...this.facts.agreements, { at, agreement }] };
    return this.passTo(at);
  }

  happens(when: When, happening: Happening): this {
    const at = wall(when);
    if (this.#awake) this.#wakeUntil(at);
    this.#add(at, happening);
    if (this.#awake) this.#settle(at);
    return this;
  }

  /** The app does nothing from here on, while the platform goes on. */
  asleep(): this {
    this.#awake = false;
    return this;
  }

  awake(when: When): this {
    this.#awake = true;
    this.#settle(wall(when));
    return this;
  }

  /** Everything that is due up to `when`, inclusive, is carried out at its own instant. */
  passTo(when: When): this {
    const until = wall(when);
    if (!this.#awake) return this;
    this.#wakeUntil(until);
    this.#settle(until);
    return this;
  }

  /** Looks, and does nothing. */
  reviewAt(when: When): Review {
    const { events, facts, policies, shown, final } = this;
    const now = wall(when);
    const seen = this.#seen;
    const isNew =
      seen?.now !== now ||
      seen.events !== events.length ||
      seen.policies !== policies.length ||
      seen.facts !== facts ||
      seen.shown !== shown ||
      seen.final !== final;
    if (!isNew) return seen.review;
    const looked = review(this.input(), now);
    this.#seen = { now, events: events.length, policies: policies.length, facts, shown, final, review: looked };
    return looked;
  }

  /** The incident at `when`, once everything due by then was done. */
  incidentAt(when: When): Incident {
    return this.passTo(when).reviewAt(when).incident;
  }

  input(): ReviewInput {
    const { events, shown, final, policies, facts } = this;
    return { history: { number: '40100', events, shown, final }, policies, facts };
  }

  /** What was sent so far, as `kind to` in order; `of` picks kinds. */
  kinds(...of: string[]): string[] {
    return this.sent
      .filter(({ entry }) => of.length === 0 || of.includes(entry.kind ?? ''))
      .map(({ entry }) => `${entry.kind} ${entry.to}`);
  }

  /** When messages of a kind went out. */
  sentAt(kind: string): number[] {
    return this.sent.filter(({ entry }) => entry.kind === kind).map(({ at }) => at);
  }

  messageOf<T extends Message['template']>(template: T): Extract<Message, { template: T }> | undefined {
    const found = this.sent.findLast(({ message }) => message.template === template)?.message;
    return found as Extract<Message, { template: T }> | undefined;
  }

  #wakeUntil(until: number): void {
    if (this.#last > 0) this.#settle(Math.min(this.#last, until));
    for (let next = this.#next(); next !== null && next <= until; next = this.#next()) this.#settle(next);
  }

  #next(): number | null {
    return this.events.length === 0 ? null : this.reviewAt(this.#last).wakeAt;
  }

  #settle(at: number): void {
    this.#last = Math.max(this.#last, at);
    // An item of a split is opened first, and told about in the next round.
    for (let round = 0; round < 3; round++) {
      const { effects } = this.reviewAt(at);
      if (effects.length === 0) return;
      for (const effect of effects) this.carryOut(effect, at);
    }
    const { effects } = this.reviewAt(at);
    if (effects.length > 0) throw new Error(`Reviewing again decides ${JSON.stringify(effects)}`);
  }

  /** Puts one effect into the history, as a platform would show it. */
  carryOut(effect: Effect, at: number): void {
    switch (effect.type) {
      case 'send':
        this.#record(at, effect.entries);
        for (const entry of effect.entries) this.sent.push({ at, entry, message: effect.message });
        return;
      case 'set-status':
        this.shown = { ...this.shown, status: effect.to };
        return this.#add(at, { type: 'status-set', by: APP, to: effect.to, reason: '' });
      case 'set-severity':
        this.shown = { ...this.shown, severity: effect.to };
        return;
      case 'set-priority':
        this.shown = { ...this.shown, priority: effect.to };
        return;
      case 'open-incident':
        this.opened.push(effect);
        return this.#record(at, [{ key: effect.key, number: String(40100 + this.opened.length) }]);
      case 'join':
        return this.#record(at, [{ key: effect.key }]);
      default:
        return effect satisfies never;
    }
  }

  #record(at: number, entries: readonly RecordEntry[]): void {
    this.#add(at, { type: 'recorded', by: APP, carriedOut: entries.map((entry) => ({ ...entry, at })) });
  }

  #add(at: number, happening: Happening): void {
    this.events.push({ ...happening, at, id: `e${this.events.length + 1}` } as Event);
  }
}

/** A story that has not begun yet. */
export const given = (change: ConstructorParameters<typeof Story>[0] = {}): Story => new Story(change);
