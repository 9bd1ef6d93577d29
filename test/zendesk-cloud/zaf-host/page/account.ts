import type {
  BrandRecord,
  FieldRecord,
  FormRecord,
  GroupRecord,
  OrganizationRecord,
  StatusRecord,
  UserRecord,
} from './records';
import type { Rest } from './rest';

/** What the pages know about the account: read once, before anything is shown. */
export class Account {
  readonly users = new Map<number, UserRecord>();
  readonly organizations = new Map<number, OrganizationRecord>();

  private constructor(
    readonly subdomain: string,
    readonly me: UserRecord,
    readonly myGroups: readonly GroupRecord[],
    readonly agents: readonly UserRecord[],
    readonly groups: readonly GroupRecord[],
    readonly fields: readonly FieldRecord[],
    readonly forms: readonly FormRecord[],
    readonly statuses: readonly StatusRecord[],
    readonly brands: readonly BrandRecord[],
  ) {
    for (const user of [me, ...agents]) this.users.set(user.id, user);
  }

  static async read(rest: Rest, subdomain: string): Promise<Account> {
    const { user } = await rest.call<{ user: UserRecord }>('GET', 'users/me.json');
    const [myGroups, agents, groups, fields, forms, statuses, brands] = await Promise.all([
      rest.all<GroupRecord>(`users/${user.id}/groups.json`, 'groups'),
      rest.all<UserRecord>('users.json?role[]=agent&role[]=admin', 'users'),
      rest.all<GroupRecord>('groups.json', 'groups'),
      rest.all<FieldRecord>('ticket_fields.json', 'ticket_fields'),
      rest.all<FormRecord>('ticket_forms.json', 'ticket_forms'),
      rest.call<{ custom_statuses: StatusRecord[] }>('GET', 'custom_statuses.json').then((one) => one.custom_statuses),
      rest.all<BrandRecord>('brands.json', 'brands'),
    ]);
    return new Account(subdomain, user, myGroups, agents, groups, fields, forms, statuses, brands);
  }

  status(id: number | null): StatusRecord | null {
    return this.statuses.find((one) => one.id === id) ?? null;
  }

  form(id: number | null): FormRecord {
    return this.forms.find((one) => one.id === id) ?? this.forms.find((one) => one.default) ?? this.forms[0]!;
  }

  /** Reads a person and the organization, unless they are known. */
  async learn(
    rest: Rest,
    { user, organization }: { user?: number | null; organization?: number | null },
  ): Promise<void> {
    if (user && !this.users.has(user))
      this.users.set(user, (await rest.call<{ user: UserRecord }>('GET', `users/${user}.json`)).user);
    const id = organization ?? (user ? this.users.get(user)?.organization_id : null);
    if (id && !this.organizations.has(id)) {
      const answer = await rest.call<{ organization: OrganizationRecord }>('GET', `organizations/${id}.json`);
      this.organizations.set(id, answer.organization);
    }
  }
}
