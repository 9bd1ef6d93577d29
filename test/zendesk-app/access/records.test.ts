import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Act, Event } from '../../../core';
import { type Audit, auditSchema, type Person, ticketSchema } from '../../../zendesk-app/client';
import { metadataOf, RECORD_KEY, readHistory } from '../../../zendesk-app/history';
import { ACT_TYPES, ACTS } from '../../core/every-act';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { agentResolves, annReports, MINUTE, openExample } from '../example';
import { INSTALLATION } from '../installation';

const APP = INSTALLATION.appUser;
const ANN = 1;
const JO = 10;
const MIA = 11;
const BOB = 'bob@acme.test';
const NOT_OF_THIS_ACCOUNT = 999;
const people: readonly Person[] = [
  { id: ANN, role: 'end-user', name: 'Ann' },
  { id: JO, role: 'agent', name: 'Jo' },
  { id: MIA, role: 'agent', name: 'Mia' },
];
const ticket = ticketSchema.parse({
  ...{ id: 7, status: 'open', requester_id: ANN },
  ...{ created_at: '2026-03-02T09:00:00Z', updated_at: '2026-03-02T09:00:00Z' },
});

interface Written {
  readonly by: number;
  readonly metadata?: object;
  readonly public?: boolean;
  readonly body?: string;
  readonly from?: number;
}

function audit(id: number, time: string, written: Written, more: readonly object[] = []): Audit {
  const { by, metadata = {}, body = 'Words', from } = written;
  const comment = {
    ...{ id: id * 100, type: 'Comment', public: written.public ?? false, body, html_body: body },
    ...(from === undefined ? {} : { author_id: from }),
  };
  return auditSchema.parse({
    ...{ id, ticket_id: 7, created_at: `2026-03-02T${time}Z`, author_id: by, metadata },
    events: [comment, ...more],
  });
}

/** What is read of one update after the report. */
function read(written: Written): Event[] {
  const created = audit(1, '09:00:00', { by: ANN, public: true }, [
    { id: 1, type: 'Create', field_name: 'requester_id', value: String(ANN) },
  ]);
  const source = { ticket, audits: [created, audit(2, '10:00:00', written)], people, organizations: [] };
  const roleAt = (person: Person) => (person.id === MIA ? 'manager' : 'agent');
  return readHistory(source, INSTALLATION, roleAt).history.events.slice(1);
}
const say = (events: readonly Event[]) => events.map(({ type, by }) => `${type} by ${by.role} ${by.id}`);

const custom = (record: Readonly<Record<string, unknown>>) => ({ system: {}, custom: metadataOf(record) });
/** What an agent adds so as to pass for somebody else. */
const claims = {
  ...{ customer: String(ANN), by: { id: String(MIA), role: 'manager' }, author_id: APP, role: 'manager' },
  ...{ key: 'confirm/47DEQpj8HBSa-_TI', entries: [{ key: 'closing', kind: 'closing', to: 'customer' }] },
};
const MARKS = (act: Act) => [
  ['as JSON', JSON.stringify({ [RECORD_KEY]: { act, customer: String(ANN) } })],
  ['in a code block', `\`\`\`\n${JSON.stringify({ metadata: custom({ act }) })}\n\`\`\``],
  ['hidden in HTML', `<!-- ${JSON.stringify({ [RECORD_KEY]: { act } })} --><p>Words</p>`],
];

it('every act that there is has its row', () => {
  expect(Object.keys(ACTS).sort()).toEqual([...ACT_TYPES].sort());
});

describe.each(ACT_TYPES)('a record of %s', (type) => {
  const { act } = ACTS[type];
  const event = type === 'reply' ? 'message' : type;

  it('in an agent’s or a customer’s comment is words, public or internal', () => {
    for (const [how, body = ''] of MARKS(act))
      for (const isPublic of [true, false])
        for (const by of [JO, ANN]) {
          const [message, ...others] = read({ by, public: isPublic, body });
          expect([how, others], how).toEqual([how, []]);
          expect(message).toMatchObject({ type: 'message', by: { id: String(by) } });
          expect(message).not.toHaveProperty('response');
        }
  });

  it('in an agent’s metadata is that agent’s own act, whomever it names', () => {
    for (const record of [{ act }, { act, ...claims }, { act: { ...act, ...claims } }]) {
      const events = read({ by: JO, public: true, metadata: custom(record) });
      expect(say(events)).toEqual([`${event} by agent ${JO}`]);
    }
    // A manager is one by Zendesk's groups, and does it in their own name.
    expect(say(read({ by: MIA, public: true, metadata: custom({ act, customer: String(ANN) }) }))).toEqual([
      `${event} by manager ${MIA}`,
    ]);
  });

  it('in the metadata of anybody else is none', () => {
    for (const record of [{ act }, { act, ...claims }]) {
      expect(say(read({ by: ANN, metadata: custom(record) }))).toEqual([`message by customer ${ANN}`]);
      const stranger = read({ by: NOT_OF_THIS_ACCOUNT, metadata: custom(record) });
      expect(say(stranger)).toEqual([`message by unknown ${NOT_OF_THIS_ACCOUNT}`]);
    }
  });

  it('beside the place of records is none', () => {
    const elsewhere: readonly object[] = [
      { system: metadataOf({ act }), custom: {} },
      metadataOf({ act }),
      { custom: { act } },
      { custom: { [RECORD_KEY]: JSON.stringify({ act }) } },
    ];
    for (const metadata of elsewhere) {
      const [message, ...others] = read({ by: JO, public: true, metadata });
      expect([say(message ? [message] : []), others]).toEqual([[`message by agent ${JO}`], []]);
      expect(message).not.toHaveProperty('response');
    }
  });
});

describe('on a site', () => {
  let driver: ZendeskDriver;
  beforeAll(async () => {
    driver = await openExample();
    const at = driver.site.now();
    await driver.perform({ do: 'set-representative', at, email: BOB, representative: true });
  });
  afterAll(async () => {
    await driver.stop();
    await dropSharedDatabase();
  });

  const write = async (name: string, record: Readonly<Record<string, unknown>>): Promise<void> => {
    await driver.site.town.as('agent').connection.call('PUT', `tickets/${driver.numberOf(name)}`, z.unknown(), {
      body: { ticket: { comment: { body: JSON.stringify(record), public: false }, metadata: metadataOf(record) } },
    });
  };

  it.each(ACT_TYPES)('%s: naming the customer or the app does no more than an agent’s own act', async (type) => {
    const { site } = driver;
    const { act, agentMay } = ACTS[type];
    const [own, forged] = [`own ${type}`, `forged ${type}`];
    const at = site.now();
    const asApp = { customer: String(site.town.idOf(BOB)), author_id: driver.installation.appUser };
    // Two customers, since each is asked for a rating but now and then (semantics.md section 7).
    await driver.perform(annReports({ at, as: own, subject: 'Export fails' }));
    await driver.perform(annReports({ at, as: forged, subject: 'Export fails', by: BOB }));
    for (const on of [own, forged]) await driver.perform({ ...agentResolves(at), on });
    const before = await driver.observe(forged);
    await write(own, { act });
    await write(forged, { act, ...claims, ...asApp });
    await site.advanceTo(at + MINUTE);
    const [did, claimed] = [await driver.observe(own), await driver.observe(forged)];
    const { linked: _, ...said } = did as { linked?: unknown };
    expect(claimed).toMatchObject(said);
    // What an agent may not do stays undone: the clocks go on, and nothing else changes.
    if (!agentMay) expect(shape(claimed)).toEqual(shape(before));
  });
});

/** What an observation says besides the time that went by. */
const shape = (observation: object): unknown => {
  const { status, severity, priority, sent, closesAt, supervisor, entitlement } = observation as Record<
    string,
    unknown
  >;
  return { status, severity, priority, sent, closesAt, supervisor, entitlement };
};
