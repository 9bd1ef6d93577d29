import type { Refused } from '../../../jira-plugin/resolvers/result';
import { NOTIFICATION_SUBJECT } from '../../../jira-plugin/setup/checklist';
import { refusedText } from '../../../jira-plugin/ui/texts/refused';
import type { SeededUser } from '../../jira-cloud';
import type { StaffName, World } from '../world';
import { STAFF } from '../world';
import type { Site } from './site';

export const PROJECT = 'SUP';
const FIRST_NUMBER = 40100;
const REQUEST_TYPE = 'Report an incident';

/** Project roles that an administrator gives beside the service desk's own. */
const ROLES: Readonly<Partial<Record<StaffName, string>>> = {
  engineer: 'Product Support Engineer',
  supervisor: 'Support Supervisor',
  manager: 'Support Manager',
};

/** Who lives in a town, by the scenario's names. */
export interface Register {
  readonly users: Map<string, SeededUser>;
  readonly organizations: Map<string, string>;
  requestType: string;
}

/** The people of a scenario on a Jira site: their accounts, and what an administrator sets up for them. */
export class Town {
  constructor(
    private readonly site: Site,
    readonly register: Register = { users: new Map(), organizations: new Map(), requestType: '' },
    /** What the staff are called; by the part they play where absent. */
    private readonly names: Partial<Record<StaffName, string>> = {},
  ) {}

  /** Brings everybody in, lets setup run, and does by hand what setup leaves to the administrator. */
  async open(world: World): Promise<void> {
    const { seed } = this.site.cloud;
    for (const name of Object.keys(STAFF) as StaffName[]) {
      const kind = name === 'admin' ? 'admin' : 'agent';
      const displayName = this.names[name] ?? name;
      this.register.users.set(name, seed.addUser({ email: `${name}@vendor.test`, displayName, kind }));
    }
    seed.addServiceProject({ key: PROJECT, name: 'Support', firstNumber: FIRST_NUMBER });
    for (const { email, name } of world.people) {
      this.register.users.set(email, seed.addUser({ email, displayName: name, kind: 'customer' }));
    }
    await this.#setUp();
    await this.#castRoles();
    await this.#found(world);
    await this.admin('savePolicy', { policy: world.policy });
  }

  user(by: string): SeededUser {
    const user = this.register.users.get(by);
    if (!user) throw new Error(`There is nobody called ${by}`);
    return user;
  }

  has = (by: string): boolean => this.register.users.has(by);
  get requestType(): string {
    return this.register.requestType;
  }

  isStaffAccount = (accountId: string): boolean =>
    Object.keys(STAFF).some((name) => this.user(name).accountId === accountId);

  organization(name: string): string {
    const id = this.register.organizations.get(name);
    if (id === undefined) throw new Error(`There is no organization ${name}`);
    return id;
  }

  /** Asks the app as somebody who works at Jira; gives the refusal in words, or null. */
  async ask(by: string, functionKey: string, payload: unknown, issueKey?: string): Promise<string | null> {
    const isCustomer = !(by in STAFF);
    const extension =
      issueKey === undefined ? {} : isCustomer ? { request: { key: issueKey } } : { issue: { key: issueKey } };
    const moduleType = isCustomer ? 'jiraServiceManagement:portalRequestDetailPanel' : 'jira:issuePanel';
    const answer = await this.site.host.invokeResolver(moduleType, 'incident', functionKey, payload, {
      accountId: this.user(by).accountId,
      accountType: isCustomer ? 'customer' : 'licensed',
      extension,
    });
    return typeof answer === 'object' && answer !== null && 'refused' in answer
      ? refusedText((answer as Refused).refused)
      : null;
  }

  async admin(functionKey: string, payload: unknown): Promise<void> {
    const refused = await this.ask('admin', functionKey, payload);
    if (refused !== null) throw new Error(`${functionKey}: ${refused}`);
  }

  async #setUp(): Promise<void> {
    const { host, cloud } = this.site;
    await this.admin('setup', { projectKey: PROJECT });
    await this.site.settle();
    const { outcome } = (await host.invokeResolver(
      'jira:adminPage',
      'admin',
      'setupResult',
      { projectKey: PROJECT },
      {
        accountId: this.user('admin').accountId,
        accountType: 'licensed',
      },
    )) as { outcome: { blocked: unknown } | null };
    if (outcome?.blocked !== null) throw new Error(`setup: ${JSON.stringify(outcome?.blocked ?? 'did not run')}`);
    await this.admin('turnSwitch', { projectKey: PROJECT, on: true });
    // The administrator's checklist.
    cloud.seed.setNotificationSubject(NOTIFICATION_SUBJECT);
    cloud.seed.setCreationNotification(PROJECT, false);
    const type = cloud.seed.requestTypes(PROJECT).find(({ name }) => name === REQUEST_TYPE);
    if (!type) throw new Error(`setup made no request type ${REQUEST_TYPE}`);
    this.register.requestType = type.id;
    cloud.seed.setRequestForm(type.id, [{ fieldId: 'summary', required: true }, { fieldId: 'description' }]);
    cloud.seed.showOnPortal(type.id, true);
  }

  async #castRoles(): Promise<void> {
    const { authorization } = this.user('admin');
    const roles = (await this.site.request(authorization, 'GET', '/rest/api/3/role')) as { id: number; name: string }[];
    for (const [who, role] of Object.entries(ROLES)) {
      const { id } = roles.find(({ name }) => name === role)!;
      const user = [this.user(who).accountId];
      await this.site.request(authorization, 'POST', `/rest/api/3/project/${PROJECT}/role/${id}`, { user });
    }
    // The checklist says: run setup again when roles were given, or wait for the hourly look.
    await this.admin('setup', { projectKey: PROJECT });
    await this.site.settle();
  }

  async #found(world: World): Promise<void> {
    const { authorization } = this.user('admin');
    const desks = (await this.site.request(authorization, 'GET', '/rest/servicedeskapi/servicedesk')) as {
      values: { id: string }[];
    };
    const desk = desks.values[0]!.id;
    for (const { name, agreement } of world.organizations) {
      const made = await this.site.request(authorization, 'POST', '/rest/servicedeskapi/organization', { name });
      const { id } = made as { id: string };
      this.register.organizations.set(name, id);
      const path = `/rest/servicedeskapi/servicedesk/${desk}/organization`;
      await this.site.request(authorization, 'POST', path, { organizationId: Number(id) });
      if (agreement) await this.admin('setAgreement', { organizationId: id, agreement });
    }
    for (const { email, organization, representative } of world.people) {
      if (organization === null) continue;
      const { accountId } = this.user(email);
      const path = `/rest/servicedeskapi/organization/${this.organization(organization)}/user`;
      await this.site.request(authorization, 'POST', path, { accountIds: [accountId] });
      await this.admin('setRepresentative', { accountId, representative });
    }
  }
}
