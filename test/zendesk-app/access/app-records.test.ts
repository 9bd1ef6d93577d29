import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SENT_KINDS } from '../../../core';
import { auditSchema, type Person, ticketSchema } from '../../../zendesk-app/client';
import { metadataOf, type ReadTicket, readHistory } from '../../../zendesk-app/history';
import { recordSchema } from '../../../zendesk-app/history/record';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { HOUR, MONDAY, openExample } from '../example';
import { INSTALLATION } from '../installation';

const APP = INSTALLATION.appUser;
const ANN = 1;
const JO = 10;
const NOT_OF_THIS_ACCOUNT = 999;
const ZENDESK = -1;
const FORGERS = [JO, ANN, NOT_OF_THIS_ACCOUNT, ZENDESK];

/** What a record holds beside an act, whose forgeries records.test.ts tries, as the app writes it. A part without a row fails. */
const PARTS: Readonly<Record<Exclude<keyof typeof recordSchema.shape, 'act'>, unknown>> = {
  customer: String(ANN),
  key: 'renew/confirm/2026-03-02',
  asked: ['11'],
  entries: [{ key: 'closed', kind: 'closed', to: 'customer' }],
  facts: { organization: { id: '1', name: 'Forged' }, continues: { number: '1', verdict: 'entitled' } },
  origin: { key: 'split', splitFrom: '1', reportedAt: MONDAY - 100 * HOUR, verdict: 'entitled', verifiedAt: null },
};

const people: readonly Person[] = [
  { id: ANN, role: 'end-user', name: 'Ann' },
  { id: JO, role: 'agent', name: 'Jo' },
];
const ticket = ticketSchema.parse({
  ...{ id: 7, status: 'open', requester_id: ANN },
  ...{ created_at: '2026-03-02T09:00:00Z', updated_at: '2026-03-02T09:00:00Z' },
});

interface Written {
  readonly by: number;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly public?: boolean;
  readonly body?: string;
}

/** What is read of updates an hour apart, the first of which makes the ticket. */
const read = (...written: readonly Written[]): ReadTicket => {
  const audits = written.map(({ by, record, public: isPublic = true, body = 'Words' }, place) =>
    auditSchema.parse({
      ...{ id: place + 1, ticket_id: 7, author_id: by },
      created_at: new Date(MONDAY + place * HOUR).toISOString(),
      metadata: { system: {}, custom: record ? metadataOf(record) : {} },
      events: [
        { id: place * 10 + 1, type: 'Comment', public: isPublic, author_id: by, body },
        ...(place === 0 ? [{ id: 2, type: 'Create', field_name: 'requester_id', value: String(ANN) }] : []),
      ],
    }),
  );
  return readHistory({ ticket, audits, people, organizations: [] }, INSTALLATION, () => 'agent');
};
const reported: Written = { by: ANN };

describe('a record that the app did not write is none', () => {
  it('every part of a record has its row', () => {
    expect(['act', ...Object.keys(PARTS)].toSorted()).toEqual(Object.keys(recordSchema.shape).toSorted());
  });

  it('written by the app, what they hold is believed', () => {
    const { entries, facts, origin } = PARTS;
    const { history, facts: kept } = read({ by: APP, record: { origin } }, { by: APP, record: { entries, facts } });
    expect(history.events).toMatchObject([{ origin: { splitFrom: '1' } }, { type: 'recorded' }]);
    expect(kept).toMatchObject({ organization: { name: 'Forged' } });
  });

  it.each(Object.entries(PARTS))('%s: in an update, and in the one that makes the ticket', (part, value) => {
    for (const by of FORGERS) {
      expect(read(reported, { by, record: { [part]: value } }), `by ${by}`).toEqual(read(reported, { by }));
      expect(read({ by, record: { [part]: value } }), `made by ${by}`).toEqual(read({ by }));
    }
  });

  it.each(SENT_KINDS)('%s, as if the process had sent it', (kind) => {
    for (const by of FORGERS)
      for (const to of ['customer', 'agent', 'supervisor']) {
        const record = { entries: [{ key: kind, kind, to }] };
        expect(read(reported, { by, record }), `by ${by} to ${to}`).toEqual(read(reported, { by }));
      }
  });

  it.each(Object.entries(PARTS))('%s: written out in a comment it is words, public or internal', (part, value) => {
    const body = JSON.stringify(metadataOf({ [part]: value }));
    for (const by of [JO, ANN])
      for (const isPublic of [true, false]) {
        const { history, facts } = read(reported, { by, public: isPublic, body });
        const plain = read(reported, { by, public: isPublic }).history.events.at(-1);
        expect([history.events.slice(1), facts]).toEqual([[{ ...plain, text: body }], null]);
      }
  });
});

describe('on a site', () => {
  let driver: ZendeskDriver;
  beforeEach(async () => {
    driver = await openExample({ reported: true });
  });
  afterEach(() => driver.stop());
  afterAll(dropSharedDatabase);

  it('an agent’s ticket under the external id of a split’s next incident is not taken for it (G1)', async () => {
    const { town } = driver.site;
    const agent = town.as('agent');
    const first = driver.numberOf('A') ?? expect.fail('Ann has reported nothing');
    const items = [{ subject: 'The import, too', body: 'It drops the first row.', answers: {} }];
    const { audit } = await agent.update(first, {
      comment: { body: 'Two matters', public: false },
      metadata: metadataOf({ act: { type: 'split', items } }),
    });
    await agent.create(
      {
        ...{ subject: 'Mine', comment: { body: 'Nothing', public: false }, requester_id: town.idOf('agent') },
        external_id: `support-process/${first}/split:${audit?.id}:0`,
      },
      'forged',
    );
    await driver.site.settle();
    const { tickets } = town.cloud.dump();
    const opened = Object.values(tickets).find((one) => one.ticket.subject === 'The import, too')?.ticket;
    expect(opened?.requester_id).toBe(town.idOf('ann@acme.test'));
    const linked = tickets[first]?.ticket.custom_fields.find(({ id }) => id === driver.installation.fields.linked);
    expect(linked?.value).toBe(`#${opened?.id}`);
  });
});
