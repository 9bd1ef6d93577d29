import { z } from 'zod';
import type { Policy } from '../../core';
import { readDocument } from '../../jira-plugin/document/read-document';
import { numberOf } from '../../jira-plugin/site';
import type { SeededUser } from '../jira-cloud';
import type { Bundle } from '../jira-cloud/bridge';
import type { Manifest } from '../jira-cloud/forge-host';
import type { Outcome } from '../scenarios/driver';
import { appManifest, Site, type SiteState } from '../scenarios/jira/site';
import { act, changePolicy, reply, report, type Stage } from '../scenarios/jira/steps';
import { PROJECT, type Register, Town } from '../scenarios/jira/town';
import { isStaff, type World } from '../scenarios/world';
import type { VirtualClock } from '../time/virtual-clock';
import { CAST, type Person, STAFF_NAMES } from './cast';
import type { Client, Comment, DeskAct, HelpDesk, IncidentView, Mail, WrittenMail } from './help-desk';
import { jiraScreen } from './jira-screen';
import { deskOrganization, deskPolicy, deskView, type JiraView, type OrganizationOnRecord } from './jira-view';

export interface JiraDeskOptions {
  readonly world: World;
  readonly clock: VirtualClock;
  /** What `dump` gave; null: a new site. */
  readonly kept: unknown;
  /** The built screens of the app; absent: built when somebody first looks at them. */
  readonly bundle?: (resource: string) => Bundle;
}

interface Kept {
  readonly site: SiteState;
  readonly users: readonly (readonly [string, SeededUser])[];
  readonly organizations: readonly (readonly [string, string])[];
  readonly requestType: string;
}

/** A local Jira with the app installed on it. */
export async function openJiraDesk({ world, clock, kept, bundle }: JiraDeskOptions): Promise<HelpDesk> {
  const options = { clock, manifest: withDeskFunctions(appManifest()), functions: FUNCTIONS };
  const before = kept as Kept | null;
  const site = before ? Site.restore(before.site, options) : new Site(clock.now(), options);
  const register: Register = {
    users: new Map(before?.users),
    organizations: new Map(before?.organizations),
    requestType: before?.requestType ?? '',
  };
  const town = new Town(site, register, STAFF_NAMES);
  if (!before) await town.open(world);
  const stage: Stage = { site, town, keyOf: (number) => `${PROJECT}-${number}` };

  const ask = <T>(name: keyof typeof FUNCTIONS, payload: object): Promise<T> =>
    site.host.invokeResolver('desk', name, name, payload) as Promise<T>;

  const viewFor = async (key: string, person: Person): Promise<IncidentView | null> => {
    const { accountId } = town.user(person.by);
    const accountType = person.side === 'customer' ? 'customer' : 'atlassian';
    const view = await ask<JiraView | null>('deskView', {
      issue: key,
      reader: { accountId, accountType, displayName: person.name },
    });
    if (view?.incident.standing !== 'incident') return null;
    const { status, priority, description, ...rest } = view;
    const report: Comment = {
      at: view.incident.reportedAt,
      author: view.incident.requester.name ?? 'Somebody',
      side: 'customer',
      visibility: 'public',
      text: description || view.incident.subject,
    };
    return { ...rest, shown: { status, priority }, comments: [report, ...(await commentsFor(key, person))] };
  };

  /** As Jira lists them to the person: the portal shows a customer the public ones. */
  const commentsFor = async (key: string, person: Person): Promise<Comment[]> => {
    const { authorization } = town.user(person.by);
    if (person.side === 'customer') {
      const path = `/rest/servicedeskapi/request/${key}/comment?limit=100`;
      const { values } = portalComments.parse(await site.request(authorization, 'GET', path));
      return values.map(({ body, created, author }) => ({
        ...{ at: created.epochMillis, text: body, visibility: 'public' as const },
        ...authorOf(author),
      }));
    }
    const path = `/rest/api/3/issue/${key}/comment?maxResults=1000`;
    const { comments } = issueComments.parse(await site.request(authorization, 'GET', path));
    return comments.map(({ body, created, author, jsdPublic }) => ({
      ...{
        at: Date.parse(created),
        text: readDocument(body),
        visibility: jsdPublic ? ('public' as const) : ('internal' as const),
      },
      ...authorOf(author),
    }));
  };

  const authorOf = (
    author: { accountId?: string | undefined; displayName?: string | undefined } | null | undefined,
  ) => {
    const accountId = author?.accountId ?? '';
    const app = accountId === site.cloud.appAccountId;
    const side = app
      ? ('process' as const)
      : town.isStaffAccount(accountId)
        ? ('support' as const)
        : ('customer' as const);
    return { author: author?.displayName ?? 'Somebody', side };
  };

  const keysFor = async (person: Person): Promise<string[]> => {
    const { authorization } = town.user(person.by);
    if (person.side === 'customer') {
      const path = '/rest/servicedeskapi/request?requestOwnership=ALL_REQUESTS&limit=100';
      return portalRequests
        .parse(await site.request(authorization, 'GET', path))
        .values.map(({ issueKey }) => issueKey);
    }
    const jql = `project = ${PROJECT} ORDER BY key DESC`;
    const found = await site.request(authorization, 'POST', '/rest/api/3/search/jql', {
      jql,
      maxResults: 100,
      fields: ['summary'],
    });
    return foundIssues.parse(found).issues.map(({ key }) => key);
  };

  const policy = (): Promise<Policy> => ask('deskPolicy', {});

  const perform = async (done: DeskAct): Promise<Outcome> => {
    const at = site.clock.now();
    switch (done.do) {
      case 'mail':
        receive(done);
        return DONE;
      case 'report':
        await report({ ...done, at }, stage);
        return DONE;
      case 'reply':
        return isStaff(done.by) ? reply({ ...done, at }, stage) : comment(done.by, done.on ?? '', done.text ?? '');
      case 'set-agreement': {
        const organizationId = town.organization(done.organization);
        return { refused: await town.ask('admin', 'setAgreement', { organizationId, agreement: done.agreement }) };
      }
      case 'set-representative': {
        const { accountId } = town.user(done.email);
        const { representative } = done;
        return { refused: await town.ask('admin', 'setRepresentative', { accountId, representative }) };
      }
      case 'change-policy':
        return changePolicy({ ...done, at }, await policy(), stage);
      default:
        return act({ ...done, at }, stage);
    }
  };

  const comment = async (by: string, number: string, body: string): Promise<Outcome> => {
    const path = `/rest/servicedeskapi/request/${PROJECT}-${number}/comment`;
    const response = await site.send(town.user(by).authorization, 'POST', path, { body, public: true });
    return response.ok ? DONE : { refused: `Jira does not take the comment (${response.status}).` };
  };

  const receive = ({ by, subject, body, headers = {}, answers }: WrittenMail): void => {
    const { email } = town.user(by);
    site.cloud.receiveMail({
      from: email,
      subject,
      body,
      headers: { ...headers },
      ...(answers ? { inReplyTo: answers } : {}),
    });
  };

  return {
    platform: 'jira',
    screen: jiraScreen(site, town, world.policy.calendar.timeZone, bundle),
    screenPathOf: (number) => `/browse/${PROJECT}-${number}`,
    pathOf(address, { key }) {
      const request = address.startsWith(site.cloud.siteUrl) ? new RegExp(`/${PROJECT}-(\\d+)$`).exec(address) : null;
      return request ? `/jira/${key}/incidents/${request[1]}` : null;
    },
    perform,
    async incidents(person) {
      const views: IncidentView[] = [];
      for (const key of await keysFor(person)) {
        const view = await viewFor(key, person);
        if (view) views.push(view);
      }
      return views;
    },
    async mails({ by }) {
      const { email } = town.user(by);
      const own = site.cloud.mails.filter(({ to }) => to === email);
      return own
        .map(({ headers, at, from, to, subject, text, issueKey }): Mail => {
          return { id: headers['message-id'] ?? '', at, from, to, subject, text, number: numberOf(issueKey) };
        })
        .reverse();
    },
    clients: () =>
      Promise.all(
        world.organizations.map(async ({ name }): Promise<Client> => {
          const organization = town.organization(name);
          const { agreement, representatives } = await ask<OrganizationOnRecord>('deskOrganization', { organization });
          const people = CAST.flatMap((person) =>
            person.side === 'customer' && person.organization === name
              ? [
                  {
                    email: person.by,
                    name: person.name,
                    representative: representatives.includes(town.user(person.by).accountId),
                  },
                ]
              : [],
          );
          return { name, agreement, people };
        }),
      ),
    policy,
    nextDue: async () => null,
    settle: () => site.settle(),
    mark: async () => {
      // How often the app was called says nothing of what came of it.
      const { cloud, host } = site.dump();
      return JSON.stringify([cloud, { ...host, counts: null }]);
    },
    dump: async (): Promise<Kept> => ({
      site: site.dump(),
      users: [...register.users],
      organizations: [...register.organizations],
      requestType: register.requestType,
    }),
    stop: async () => undefined,
  };
}

const DONE: Outcome = { refused: null };

/** What the desk reads with the app's own readers, as functions beside the app's. */
const FUNCTIONS = { deskView, deskOrganization, deskPolicy };

/** The app's manifest with a module through which the desk calls them. */
function withDeskFunctions(manifest: Manifest): Manifest {
  const names = Object.keys(FUNCTIONS);
  const { modules } = manifest;
  return {
    ...manifest,
    modules: {
      ...modules,
      function: [...modules.function, ...names.map((name) => ({ key: name, handler: `index.${name}` }))],
      desk: names.map((name) => ({ key: name, resolver: { function: name } })),
    },
  };
}

const authorSchema = z.looseObject({ accountId: z.string().optional(), displayName: z.string().optional() }).nullish();

const portalComments = z.looseObject({
  values: z.array(
    z.looseObject({ body: z.string(), created: z.looseObject({ epochMillis: z.number() }), author: authorSchema }),
  ),
});

const issueComments = z.looseObject({
  comments: z.array(
    z.looseObject({ body: z.unknown(), created: z.string(), author: authorSchema, jsdPublic: z.boolean().optional() }),
  ),
});

const portalRequests = z.looseObject({ values: z.array(z.looseObject({ issueKey: z.string() })) });
const foundIssues = z.looseObject({ issues: z.array(z.looseObject({ key: z.string() })) });
