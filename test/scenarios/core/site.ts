import { isDeepStrictEqual } from 'node:util';
import type { Policy } from '../../../core';
import { mergePolicy, parsePolicy, policyFaultText, review } from '../../../core';
import type { Actor } from '../../../core/incident/actor';
import type { Facts } from '../../../core/incident/facts';
import type { Incident } from '../../../core/incident/incident';
import type { Review } from '../../../core/incident/review';
import { VirtualClock } from '../../time/virtual-clock';
import type { World } from '../world';
import { carryOut } from './carry-out';
import { People } from './people';
import type { Ticket } from './ticket';
import { newTicket } from './ticket';

const FIRST_NUMBER = 40100;

/** A review whose effects make others due (a split's message needs the numbers of what was opened) settles in the second. */
const ROUNDS = 2;

/**
 * A platform and the app in one, in memory: every effect is carried out at the instant it is decided. It holds the core to its
 * law at every step: once the effects are carried out, reviewing again decides nothing, and nothing is ever carried out twice.
 */
export class Site {
  readonly clock: VirtualClock;
  readonly people: People;
  readonly tickets: Ticket[] = [];
  readonly #policies: Policy[];
  readonly #rejudgements: { at: number }[] = [];
  /** Doorbells that rang while the app was off; null while it is on. */
  #missed: Set<Ticket> | null = null;

  constructor(world: World, at: number) {
    this.clock = new VirtualClock(at);
    this.people = new People(world, at);
    this.#policies = [world.policy];
  }

  now = (): number => this.clock.now();

  openTicket(name: string | undefined, requester: Actor, named: Facts['named']): Ticket {
    const number = String(FIRST_NUMBER + this.tickets.length);
    const ticket = newTicket(number, name ?? number, requester, named);
    this.tickets.push(ticket);
    return ticket;
  }

  byName = (name: string): Ticket | null => this.tickets.find((ticket) => ticket.name === name) ?? null;
  byNumber = (number: string): Ticket | null => this.tickets.find((ticket) => ticket.number === number) ?? null;

  /** The ticket reviewed as of now. Changes nothing. */
  review(ticket: Ticket): Review {
    const { number, events, shown, linked } = ticket;
    const history = { number, events, shown, linked };
    return review({ history, policies: this.#policies, facts: this.#factsOf(ticket) }, this.now());
  }

  /** A doorbell: the ticket is reviewed, and what should be done is done; later, if the app is off. */
  ring(ticket: Ticket): void {
    if (this.#missed) this.#missed.add(ticket);
    else this.#settle(ticket);
  }

  ringAll(): void {
    for (const ticket of [...this.tickets]) this.ring(ticket);
  }

  /** The app is off until `t`, and then hears of everything that rang meanwhile. */
  outageUntil(t: number): void {
    this.#missed ??= new Set();
    const missed = this.#missed;
    this.clock.at(t, () => {
      this.#missed = null;
      for (const ticket of this.tickets) if (missed.has(ticket)) this.ring(ticket);
    });
  }

  /** Saves a policy that holds from now on. Gives the faults, in words, when it is none. */
  changePolicy(change: unknown, rejudgeOpen: boolean): string | null {
    const at = this.now();
    const latest = this.#policies.at(-1)!;
    const next = { version: latest.version + 1, effectiveFrom: new Date(at).toISOString() };
    const parsed = parsePolicy({ ...(mergePolicy(latest, change) as object), ...next });
    if (!parsed.ok) return parsed.faults.map(policyFaultText).join(' ');
    this.#policies.push(parsed.policy);
    if (!rejudgeOpen) return null;
    this.#rejudgements.push({ at });
    this.ringAll();
    return null;
  }

  #settle(ticket: Ticket): void {
    let { incident, effects, wakeAt } = this.review(ticket);
    for (let round = 1; effects.length > 0; round++) {
      if (round > ROUNDS) throw new Error(`Incident# ${ticket.number}: still decides ${JSON.stringify(effects)}`);
      for (const effect of effects) carryOut(effect, ticket, this);
      ({ incident, effects, wakeAt } = this.review(ticket));
    }
    assertShown(ticket, incident);
    if (ticket.timer) this.clock.cancel(ticket.timer);
    ticket.timer = null;
    if (wakeAt === null) return;
    if (wakeAt <= this.now()) throw new Error(`Incident# ${ticket.number}: the next look is not ahead`);
    ticket.timer = this.clock.at(wakeAt, () => this.ring(ticket));
  }

  #factsOf(ticket: Ticket): Facts {
    const organization = this.people.organizationOf(ticket.requester.id);
    return {
      organization: organization === null ? null : { id: organization, name: organization },
      agreements: this.people.agreementsOf(organization),
      representatives: this.people.representationOf(ticket.requester.id),
      rejudgements: this.#rejudgements,
      surveyOffers: this.#surveysOfferedElsewhere(ticket),
      carriedOut: ticket.stored,
      named: ticket.named,
      continues: null,
    };
  }

  #surveysOfferedElsewhere({ number, requester }: Ticket): { at: number }[] {
    const others = this.tickets.filter((other) => other.number !== number && other.requester.id === requester.id);
    return others.flatMap(({ events }) =>
      events.flatMap((event) =>
        event.type === 'recorded'
          ? event.carriedOut.filter(({ kind }) => kind === 'survey').map(({ at }) => ({ at }))
          : [],
      ),
    );
  }
}

/** What the platform's own fields show must be what the process says, once everything is carried out (C1). */
function assertShown({ number, shown }: Ticket, { standing, status, severity, priority }: Incident): void {
  if (standing === 'incident' && !isDeepStrictEqual(shown, { status, severity, priority })) {
    throw new Error(`Incident# ${number}: the platform shows ${JSON.stringify(shown)}`);
  }
}
