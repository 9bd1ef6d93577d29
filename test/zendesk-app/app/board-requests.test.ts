import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultPolicy } from '../../../core';
import { type BoardData, loadBoard, refreshBoard } from '../../../zendesk-app/app/nav-bar/board/load-board';
import { createZaf, type Zaf } from '../../../zendesk-app/app/zaf/zaf';
import { createConnection, createPolicyRecord, createZendesk } from '../../../zendesk-app/client';
import { type Installation, POLICY_OBJECT, publish, setUp, tagOf } from '../../../zendesk-app/setup';
import { expectRefereed, HOUR, MINUTE, type SmallAccount, smallAccount } from '../../zendesk-cloud/small-account';

/** An account where the process is set up, with the agent's own way to its API, as the page has it. */
async function account() {
  const small = smallAccount();
  const { cloud } = small;
  const token = cloud.seed.addApiToken('app');
  const connection = createConnection({
    ...{ origin: cloud.origin, credentials: { kind: 'token', email: 'admin@vendor.test', token } },
    fetch: (input, init) => cloud.fetch(new Request(input, init)),
  });
  const options = { webhookEndpoint: 'https://support.test/webhooks/acme' };
  const { installation } = await setUp(createZendesk(connection), options);
  await publish(connection, installation, new Map(), small.clock.now());
  const saved = {
    savedAt: '2026-01-01T00:00:00Z',
    savedBy: String(installation.appUser),
    rejudge: false,
    reason: null,
  };
  await createPolicyRecord(connection, POLICY_OBJECT, { version: 1, policy: JSON.stringify(defaultPolicy), ...saved });
  const asked: string[] = [];
  const zaf = createZaf({
    get: async () => ({ currentUser: { id: small.ids.agent, name: 'Gus Agent', role: 'agent', groups: [] } }),
    async request({ url }) {
      asked.push(String(url));
      const { body } = await small.call('agent', 'GET', String(url).replace('/api/v2/', ''));
      return { responseJSON: body, responseHeaders: '' };
    },
    ...{
      set: async () => ({}),
      invoke: async () => ({}),
      metadata: async () => ({}),
      on: () => undefined,
      off: () => undefined,
    },
  });
  return { ...small, installation, asked, zaf };
}

/** Makes so many incidents, as the service writes them. */
async function make(
  { call, pass, ids }: Pick<SmallAccount, 'call' | 'pass' | 'ids'>,
  { fields, statuses }: Installation,
  from: number,
  count: number,
): Promise<void> {
  const due = new Date(Date.parse('2026-03-03T09:00:00Z') + from * MINUTE).toISOString();
  const ticket = (place: number) => ({
    ...{ subject: `Incident ${place}`, comment: { body: 'It fails.' }, requester_id: ids.ann },
    custom_status_id: statuses.Open,
    custom_fields: [
      { id: fields.severity, value: tagOf('severity', 2) },
      { id: fields.firstResponseDue, value: `${due.slice(0, 16)}Z` },
    ],
  });
  for (let made = 0; made < count; made += 100) {
    const tickets = Array.from({ length: Math.min(100, count - made) }, (_, place) => ticket(from + made + place));
    expect((await call('admin', 'POST', 'tickets/create_many', { tickets })).status).toBe(200);
    await pass(HOUR);
  }
}

describe('what the board asks of Zendesk', () => {
  let town: Awaited<ReturnType<typeof account>>;
  let zaf: Zaf;
  let board: BoardData;
  const during = async (what: () => Promise<BoardData | null>): Promise<number> => {
    town.asked.length = 0;
    board = z.custom<BoardData>((found) => found !== null).parse(await what());
    return town.asked.length;
  };

  beforeAll(async () => {
    town = await account();
    zaf = town.zaf;
    await make(town, town.installation, 0, 300);
  });

  it('three requests for three hundred open incidents, with the names of the first hundred', async () => {
    expect(await during(() => loadBoard(zaf))).toBe(3);
    expect(board.incidents.length).toBe(300);
    expect(board.names.people.get(town.ids.ann)).toBe('Ann Customer');
    expect(board.names.organizations.get(town.ids.acme)).toBe('Acme');
  });

  it('one to read them again', async () => {
    expect(await during(() => refreshBoard(zaf, board))).toBe(1);
    expect(board.incidents.length).toBe(300);
  });

  it('one more for the names on an incident that came in, once', async () => {
    await make({ ...town, ids: { ...town.ids, ann: town.ids.other } }, town.installation, -1, 1);
    expect(await during(() => refreshBoard(zaf, board))).toBe(3);
    expect(board.names.people.get(town.ids.other)).toBe('Otto Other');
    expect(await during(() => refreshBoard(zaf, board))).toBe(2);
  });

  it('in words that the vendor’s description knows', async () => {
    await expectRefereed(town.exchanges.filter(({ path }) => /search|show_many/.test(path)));
  });

  it('what is closed is on no board, and tickets that the process did not write are not either', async () => {
    const [first] = board.incidents;
    const { statuses } = town.installation;
    const closed = { custom_status_id: statuses.Closed, assignee_id: town.ids.agent };
    await town.call('admin', 'PUT', `tickets/${first!.id}`, { ticket: closed });
    await town.call('agent', 'POST', 'tickets', { ticket: { subject: 'No incident', comment: { body: 'Words' } } });
    await during(() => refreshBoard(zaf, board));
    expect(board.incidents.length).toBe(300);
    expect(board.incidents.map(({ id }) => id)).not.toContain(first!.id);
  });
});
