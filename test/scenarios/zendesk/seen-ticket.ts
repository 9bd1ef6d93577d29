import type { Incident, Policy, Review, ReviewInput } from '../../../core';
import { parsePolicy, review } from '../../../core';
import { listMemberships, listPolicyRecords, readTicketSource, type Zendesk } from '../../../zendesk-app/client';
import { type RoleAt, readHistory, type TicketSource } from '../../../zendesk-app/history';
import { united } from '../../../zendesk-app/history/dated';
import { agreementOf, mayReport } from '../../../zendesk-app/history/entitlement-fields';
import { type Installation, POLICY_OBJECT } from '../../../zendesk-app/setup';

/** A ticket as an agent's sidebar sees it: read through REST and folded, without the service. */
export interface SeenTicket {
  readonly source: TicketSource;
  readonly incident: Incident;
  /** What it was folded from. */
  readonly input: ReviewInput;
  readonly review: Review;
}

/** Reads tickets as the sidebar does: the facts are those that the app's own writes record, and the organization's of now. */
export class Reader {
  readonly #policies = new Map<string, Policy>();
  #roles: ReadonlyMap<number, 'engineer' | 'supervisor' | 'manager'> | null = null;

  constructor(
    private readonly zendesk: Zendesk,
    private readonly installation: Installation,
  ) {}

  async see(number: string, now: number): Promise<SeenTicket | null> {
    const source = await readTicketSource(this.zendesk, number);
    if (!source) return null;
    const { ticket, people, organizations } = source;
    const { history, facts } = readHistory(source, this.installation, await this.#roleAt());
    const records = await listPolicyRecords(this.zendesk.connection, POLICY_OBJECT);
    const organization = organizations.find(({ id }) => id === ticket.organization_id);
    const requester = people.find(({ id }) => id === ticket.requester_id);
    const input: ReviewInput = {
      history,
      policies: records.map(({ policy }) => this.#policy(policy)),
      facts: {
        organization: organization ? { id: String(organization.id), name: organization.name } : null,
        agreements: united(
          [facts?.agreements ?? [], organization ? [{ at: now, agreement: agreementOf(organization) }] : []],
          ({ agreement }) => agreement,
        ),
        representatives: united(
          [facts?.representatives ?? [], requester ? [{ at: now, representative: mayReport(requester) }] : []],
          ({ representative }) => representative,
        ),
        rejudgements: records.filter(({ rejudge }) => rejudge).map(({ savedAt }) => ({ at: Date.parse(savedAt) })),
        surveyOffers: [],
        carriedOut: [],
        named: facts?.named ?? null,
        continues: facts?.continues ?? null,
      },
    };
    const seen = review(input, now);
    return { source, incident: seen.incident, input, review: seen };
  }

  #policy(text: string): Policy {
    const known = this.#policies.get(text);
    if (known) return known;
    const parsed = parsePolicy(JSON.parse(text));
    if (!parsed.ok) throw new Error(`A faulty policy is kept: ${JSON.stringify(parsed.faults)}`);
    this.#policies.set(text, parsed.policy);
    return parsed.policy;
  }

  async #roleAt(): Promise<RoleAt> {
    if (!this.#roles) {
      const { groups } = this.installation;
      const memberships = await listMemberships(this.zendesk.connection);
      const roles = (['engineer', 'supervisor', 'manager'] as const).flatMap((role) =>
        memberships.filter(({ group_id }) => group_id === groups[role]).map(({ user_id }) => [user_id, role] as const),
      );
      this.#roles = new Map(roles);
    }
    const roles = this.#roles;
    return (person) => roles.get(person.id) ?? (person.role === 'admin' ? 'admin' : 'agent');
  }
}
