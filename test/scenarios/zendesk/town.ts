import { z } from 'zod';
import type { Actor } from '../../../core';
import { createConnection, createZendesk, type Zendesk } from '../../../zendesk-app/client';
import { AGREEMENT_ENDS_ON, AGREEMENT_STARTS_ON, MAY_REPORT, ROLE_GROUPS } from '../../../zendesk-app/setup';
import type { VirtualClock } from '../../time/virtual-clock';
import { type AccountState, createZendeskCloud, type ZendeskCloud } from '../../zendesk-cloud';
import type { World } from '../world';
import { isStaff, STAFF, type StaffName } from '../world';

export const APP_EMAIL = 'app@support.test';

/** Everybody and everything that is there before the first step: the account, the staff, the customers. */
export class Town {
  readonly cloud: ZendeskCloud;
  readonly appToken: string;
  readonly #ids = new Map<string, number>();
  readonly #organizations = new Map<string, number>();

  constructor(
    clock: VirtualClock,
    subdomain: string,
    deliver: (request: Request) => Promise<Response>,
    record?: (exchange: object) => void,
    /** What the staff are called; by the part they play where absent. */
    private readonly names: Partial<Record<StaffName, string>> = {},
  ) {
    this.cloud = createZendeskCloud({
      clock,
      subdomain,
      deliver,
      appUserEmail: APP_EMAIL,
      ...(record ? { record } : {}),
    });
    const { seed } = this.cloud;
    this.appToken = seed.addApiToken();
    seed.addUser({ email: APP_EMAIL, name: 'Support Process', role: 'admin' });
    for (const [name, role] of Object.entries(STAFF) as [StaffName, (typeof STAFF)[StaffName]][]) {
      const groups =
        role === 'agent' || role === 'admin'
          ? [seed.supportGroup().id]
          : [seed.supportGroup().id, seed.addGroup({ name: ROLE_GROUPS[role] }).id];
      const user = seed.addUser({
        email: emailOf(name),
        name: names[name] ?? name,
        role: role === 'admin' ? 'admin' : 'agent',
        groupIds: groups,
      });
      this.#ids.set(name, user.id);
    }
  }

  /** Adds the customers, with what entitles them, once setup has made the fields for it. */
  async settle({ organizations, people }: World): Promise<void> {
    const { seed } = this.cloud;
    for (const { name, agreement } of organizations) {
      this.#organizations.set(name, seed.addOrganization({ name }).id);
      await this.as('admin').connection.call('PUT', `organizations/${this.organization(name)}`, unknownAnswer, {
        body: { organization: { shared_tickets: true, organization_fields: agreementFields(agreement) } },
      });
    }
    for (const { email, name, organization, representative } of people) {
      const user = seed.addUser({
        email,
        name,
        ...(organization === null ? {} : { organizationId: this.organization(organization) }),
      });
      this.#ids.set(email, user.id);
      if (representative) await this.setRepresentative(email, true);
    }
  }

  /** Takes up an account that was dumped, with everybody in it. */
  restore(state: AccountState): void {
    this.cloud.restore(state);
    for (const { id, email } of Object.values(state.users)) {
      if (email) this.#ids.set(email.replace(/@support\.test$/, ''), id);
    }
    for (const { id, name } of Object.values(state.organizations)) this.#organizations.set(name, id);
  }

  setAgreement(organization: string, agreement: World['organizations'][number]['agreement']): Promise<unknown> {
    return this.as('admin').connection.call('PUT', `organizations/${this.organization(organization)}`, unknownAnswer, {
      body: { organization: { organization_fields: agreementFields(agreement) } },
    });
  }

  setRepresentative(email: string, representative: boolean): Promise<unknown> {
    return this.as('admin').connection.call('PUT', `users/${this.idOf(email)}`, unknownAnswer, {
      body: { user: { user_fields: { [MAY_REPORT]: representative } } },
    });
  }

  organization(name: string): number {
    const id = this.#organizations.get(name);
    if (id === undefined) throw new Error(`There is no organization ${name}`);
    return id;
  }

  idOf(by: string): number {
    const id = this.#ids.get(by);
    if (id === undefined) throw new Error(`There is nobody called ${by}`);
    return id;
  }

  /** Zendesk as this person reaches it, in a session of their own. */
  as(by: string): Zendesk {
    const basic = Buffer.from(`${emailOf(by)}:secret`).toString('base64');
    return createZendesk(
      createConnection({
        origin: this.cloud.origin,
        credentials: { kind: 'session' },
        headers: { authorization: `Basic ${basic}` },
        fetch: (input, init) => this.cloud.fetch(new Request(input, init)),
      }),
    );
  }

  /** Who a member of staff is, as the process sees them. */
  staff(by: string): Actor | null {
    return isStaff(by) ? { id: String(this.idOf(by)), role: STAFF[by], name: this.names[by] ?? by } : null;
  }
}

export const emailOf = (by: string): string => (by.includes('@') ? by : `${by}@support.test`);

const unknownAnswer = z.unknown();

const agreementFields = (agreement: { readonly startsOn: string; readonly endsOn: string } | null) => ({
  [AGREEMENT_STARTS_ON]: agreement?.startsOn ?? null,
  [AGREEMENT_ENDS_ON]: agreement?.endsOn ?? null,
});
