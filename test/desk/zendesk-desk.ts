import { z } from 'zod';
import {
  type Actor,
  type ClockName,
  explain,
  isAgent,
  type Policy,
  parsePolicy,
  policyInForce,
  statusLabel,
} from '../../core';
import { createConnection, createZendesk, listPolicyRecords, pages, personSchema } from '../../zendesk-app/client';
import { actorsOf, shownOf } from '../../zendesk-app/history';
import { agreementOf, mayReport } from '../../zendesk-app/history/entitlement-fields';
import { openDatabase } from '../../zendesk-app/service/database/database';
import { POLICY_OBJECT, setUp } from '../../zendesk-app/setup';
import type { Act as Step } from '../scenarios/act';
import type { Outcome } from '../scenarios/driver';
import { isStaff, type World } from '../scenarios/world';
import { Reader, type SeenTicket } from '../scenarios/zendesk/seen-ticket';
import { PUBLIC_URL, Site } from '../scenarios/zendesk/site';
import { act, changePolicy, reply, report, type Stage } from '../scenarios/zendesk/steps';
import { APP_EMAIL, emailOf } from '../scenarios/zendesk/town';
import type { VirtualClock } from '../time/virtual-clock';
import { type AccountState, Failure } from '../zendesk-cloud';
import { agentScreen } from './agent-screen';
import { type Person, STAFF_NAMES } from './cast';
import type { Client, Comment, DeskAct, HelpDesk, IncidentView, Mail, WrittenMail } from './help-desk';

const ACCOUNT = 'vaultworks';

export interface ZendeskDeskOptions {
  readonly world: World;
  readonly clock: VirtualClock;
  /** Where the service's database keeps its files, once they are there. */
  readonly database: Promise<string>;
  /** What `dump` gave; null: a new account. */
  readonly kept: unknown;
  /** The built app; absent: where the build puts it. */
  readonly app?: string;
}

/** A local Zendesk with the service beside it; its database is PGlite, in files. */
export async function openZendeskDesk({
  world,
  clock,
  database: ready,
  kept,
  app,
}: ZendeskDeskOptions): Promise<HelpDesk> {
  const database = await openDatabase({ directory: await ready });
  const account = kept as AccountState | null;
  const site = new Site(world, clock.now(), database, { clock, account: ACCOUNT, names: STAFF_NAMES, kept: account });
  await site.open(world);
  const { town } = site;
  const { installation } = await setUp(
    createZendesk(
      createConnection({
        origin: town.cloud.origin,
        credentials: { kind: 'token', email: APP_EMAIL, token: town.appToken },
        fetch: (input, init) => town.cloud.fetch(new Request(input, init)),
      }),
    ),
    { webhookEndpoint: `${PUBLIC_URL}/webhooks/${ACCOUNT}` },
  );
  const reader = new Reader(town.as('admin'), installation);
  const stage: Stage = { site, installation, reader, numberOf: (number) => number };

  const viewFor = async (seen: SeenTicket, person: Person): Promise<IncidentView> => {
    const { source, incident, input, review } = seen;
    const shown = shownOf(installation, source.ticket);
    const people = source.people;
    const roleAt = () => 'agent' as const;
    const actorOf = actorsOf({
      ticket: source.ticket,
      people: [...people, await personOf(person)],
      installation,
      roleAt,
    });
    const organization = source.organizations.find(({ id }) => id === source.ticket.organization_id);
    const explanation = explain(input, site.now());
    const why = (clock: ClockName) => explanation?.clocks[clock]?.stretches ?? null;
    return {
      incident,
      shown: {
        status: shown.status ? statusLabel(shown.status) : source.ticket.status,
        priority: capital(source.ticket.priority ?? 'no'),
      },
      reader: town.staff(person.by) ?? actorOf(town.idOf(person.by), site.now()),
      policy: policyInForce(input.policies, incident.reportedAt),
      why: {
        firstResponse: why('firstResponse'),
        customerResponse: why('customerResponse'),
        statusUpdate: why('statusUpdate'),
      },
      wakeAt: review.wakeAt,
      organization: organization?.name ?? null,
      agreement: organization ? agreementOf(organization) : null,
      comments: await commentsFor(person, String(source.ticket.id), actorOf),
    };
  };

  const personOf = async (person: Person) => {
    const answer = z.looseObject({ user: personSchema });
    return (await town.as('admin').connection.call('GET', `users/${town.idOf(person.by)}`, answer)).user;
  };

  /** As the person's own session lists them: an end user gets the public ones. */
  const commentsFor = async (
    person: Person,
    number: string,
    actorOf: (id: number, at: number) => Actor,
  ): Promise<Comment[]> => {
    const { connection } = town.as(person.by);
    const path = person.side === 'customer' ? `requests/${number}/comments` : `tickets/${number}/comments`;
    const comments: Comment[] = [];
    const names = await peopleNames();
    for await (const page of pages(connection, path, commentsSchema)) {
      for (const { author_id, created_at, plain_body, body, public: isPublic } of page.comments) {
        const { role } = actorOf(author_id, Date.parse(created_at));
        comments.push({
          at: Date.parse(created_at),
          author: role === 'app' ? 'Support Process' : (names.get(author_id) ?? 'Somebody'),
          side: role === 'app' || role === 'system' ? 'process' : isStaffRole(role, author_id) ? 'support' : 'customer',
          visibility: isPublic ? 'public' : 'internal',
          text: plain_body ?? body,
        });
      }
    }
    return comments.sort((a, b) => a.at - b.at);
  };

  const staffIds = new Set(Object.keys(STAFF_NAMES).map((name) => town.idOf(name)));
  const isStaffRole = (role: Actor['role'], id: number): boolean => isAgent({ id: '', role }) || staffIds.has(id);

  const peopleNames = async (): Promise<Map<number, string>> => {
    const answer = await town
      .as('admin')
      .connection.call('GET', 'users', z.looseObject({ users: z.array(personSchema) }));
    return new Map(answer.users.map(({ id, name }) => [id, name ?? '']));
  };

  const numbersFor = async (person: Person): Promise<string[]> => {
    const { connection } = town.as(person.by);
    const found: string[] = [];
    for await (const { requests, tickets } of pages(
      connection,
      person.side === 'customer' ? 'requests' : 'tickets',
      numbersSchema,
    )) {
      found.push(...[...requests, ...tickets].map(({ id }) => String(id)));
    }
    return found;
  };

  const policies = async (): Promise<Policy[]> => {
    const records = await listPolicyRecords(town.as('admin').connection, POLICY_OBJECT);
    return records.flatMap(({ policy }) => {
      const parsed = parsePolicy(JSON.parse(policy));
      return parsed.ok ? [parsed.policy] : [];
    });
  };

  const perform = async (done: DeskAct): Promise<Outcome> => {
    switch (done.do) {
      case 'mail':
        receive(done);
        return DONE;
      case 'set-agreement':
        await town.setAgreement(done.organization, done.agreement);
        return DONE;
      case 'set-representative':
        await town.setRepresentative(done.email, done.representative);
        return DONE;
      default:
        return performStep({ ...done, at: site.now() });
    }
  };

  const performStep = async (
    step: Exclude<Step, { do: 'mail' | 'outage' | 'set-agreement' | 'set-representative' }>,
  ): Promise<Outcome> => {
    switch (step.do) {
      case 'report':
        await report(step, stage);
        return DONE;
      case 'change-policy':
        return changePolicy(step, stage);
      case 'reply':
        // On the request's page; answers by mail are mails here.
        if (isStaff(step.by)) return reply(step, stage);
        return comment(step.by, step.on ?? '', step.text ?? '');
      default:
        return act(step, stage);
    }
  };

  const comment = (by: string, number: string, body: string): Outcome => {
    try {
      town.cloud.people.customerUpdates(by, Number(number), { comment: { body } });
      return DONE;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return {
        refused:
          'Zendesk takes no comment here any more. Write a mail instead: it opens an incident that continues this one.',
      };
    }
  };

  const receive = ({ by, subject, body, headers, answers }: WrittenMail): void => {
    town.cloud.receiveMail({
      from: by,
      ...{ subject, body: body || subject },
      ...(headers ? { headers: { ...headers } } : {}),
      ...(answers ? { inReplyTo: answers } : {}),
    });
  };

  return {
    platform: 'zendesk',
    screenPathOf: (number) => `/agent/tickets/${number}`,
    screen: agentScreen({
      cloud: town.cloud,
      service: (request) => site.service.fetch(request),
      serviceUrl: PUBLIC_URL,
      addressOf: ({ by }) => emailOf(by),
      ...(app === undefined ? {} : { app }),
    }),
    pathOf: (address) => (address.startsWith(PUBLIC_URL) ? `/zendesk${address.slice(PUBLIC_URL.length)}` : null),
    perform,
    async incidents(person) {
      const views: IncidentView[] = [];
      for (const number of await numbersFor(person)) {
        const seen = await reader.see(number, site.now());
        if (seen?.incident.standing === 'incident') views.push(await viewFor(seen, person));
      }
      return views;
    },
    async mails({ by }) {
      const to = emailOf(by);
      const own = town.cloud.mails.filter((mail) => mail.to === to);
      return own.map((mail): Mail => ({ ...mail, number: String(mail.ticketId) })).reverse();
    },
    async clients() {
      const { connection } = town.as('admin');
      const answer = await connection.call('GET', 'users', z.looseObject({ users: z.array(personSchema) }));
      return Promise.all(
        world.organizations.map(async ({ name }): Promise<Client> => {
          const id = town.organization(name);
          const organization = await town.as('admin').organization(id);
          return {
            name,
            agreement: organization ? agreementOf(organization) : null,
            people: answer.users
              .filter((user) => user.organization_id === id)
              .map((user) => ({ email: user.email ?? '', name: user.name ?? '', representative: mayReport(user) })),
          };
        }),
      );
    },
    policy: async () => policyInForce(await policies(), site.now()),
    follow: (request) => {
      const { pathname, search } = new URL(request.url);
      return site.service.fetch(new Request(`${PUBLIC_URL}${pathname.replace(/^\/zendesk/, '')}${search}`, request));
    },
    nextDue: () => site.service.nextDue(),
    settle: () => site.settle(),
    mark: async () => JSON.stringify(town.cloud.dump()),
    dump: async () => town.cloud.dump(),
    async stop() {
      await site.service.stop();
      await database.close();
    },
  };
}

const DONE: Outcome = { refused: null };

const idList = z.array(z.looseObject({ id: z.number() })).default([]);

/** A page of requests, as customers list them, or of tickets. */
const numbersSchema = z.looseObject({ requests: idList, tickets: idList });

const commentsSchema = z.looseObject({
  comments: z.array(
    z.looseObject({
      author_id: z.number(),
      created_at: z.string(),
      plain_body: z.string().nullish(),
      body: z.string(),
      public: z.boolean(),
    }),
  ),
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
