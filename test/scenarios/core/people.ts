import type { Agreement } from '../../../core/entitlement/verdict';
import type { Actor, Relation } from '../../../core/incident/actor';
import type { World } from '../world';
import { isStaff, STAFF } from '../world';

/** The app's own account. */
export const APP: Actor = { id: 'app', role: 'app' };

interface Customer {
  readonly name: string;
  readonly organization: string | null;
  readonly representatives: { at: number; representative: boolean }[];
}

/** Who is there, with what is true of them as dated logs. */
export class People {
  readonly #customers: ReadonlyMap<string, Customer>;
  readonly #agreements: ReadonlyMap<string, { at: number; agreement: Agreement | null }[]>;

  constructor(world: World, at: number) {
    this.#customers = new Map(
      world.people.map(({ email, name, organization, representative }) => [
        email,
        { name, organization, representatives: [{ at, representative }] },
      ]),
    );
    this.#agreements = new Map(world.organizations.map(({ name, agreement }) => [name, [{ at, agreement }]]));
  }

  /** Who a step's `by` is towards a ticket of that requester; a ticket of their own when there is none yet. */
  actor(by: string, requester?: Actor): Actor {
    if (isStaff(by)) return { id: by, role: STAFF[by], name: by };
    return {
      id: by,
      role: 'customer',
      name: this.#customers.get(by)?.name ?? by,
      relation: this.#relation(by, requester),
    };
  }

  #relation(email: string, requester: Actor | undefined): Relation {
    if (!requester || requester.id === email) return 'requester';
    const organization = this.organizationOf(email);
    return organization !== null && organization === this.organizationOf(requester.id) ? 'organization' : 'stranger';
  }

  organizationOf(email: string): string | null {
    return this.#customers.get(email)?.organization ?? null;
  }

  agreementsOf(organization: string | null) {
    return (organization !== null && this.#agreements.get(organization)) || [];
  }

  representationOf(email: string) {
    return this.#customers.get(email)?.representatives ?? [];
  }

  setAgreement(organization: string, agreement: Agreement | null, at: number): void {
    this.#agreements.get(organization)?.push({ at, agreement });
  }

  setRepresentative(email: string, representative: boolean, at: number): void {
    this.#customers.get(email)?.representatives.push({ at, representative });
  }
}
