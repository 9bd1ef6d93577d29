import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createConnection, pages, ZendeskFailure } from '../../zendesk-app/client';

type Answer = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown };

/** A Zendesk that gives these answers in turn. */
function answering(...answers: readonly Answer[]) {
  const waited: number[] = [];
  const asked: Request[] = [];
  const connection = createConnection({
    origin: 'https://acme.zendesk.com',
    credentials: { kind: 'token', email: 'app@support.test', token: 'secret' },
    patience: { delay: async (ms) => void waited.push(ms), random: () => 0.5 },
    fetch: async (input, init) => {
      asked.push(new Request(input, init));
      const { status, headers = {}, body = {} } = answers[asked.length - 1] ?? { status: 500 };
      return new Response(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json', ...headers },
      });
    },
  });
  return { connection, waited, asked };
}

const ok = { status: 200, body: { id: 1 } };
const shape = z.looseObject({ id: z.number() });

describe('what Zendesk did not carry out is asked again', () => {
  it('waits as long as a 429 says, and a little more, each time by another share', async () => {
    const { connection, waited } = answering({ status: 429, headers: { 'retry-after': '7' } }, ok);
    expect(await connection.call('PUT', 'tickets/1', shape, { body: {} })).toEqual({ id: 1 });
    expect(waited).toEqual([7000 * 1.25]);
  });

  it('doubles its waits where Zendesk says nothing', async () => {
    const { connection, waited } = answering({ status: 500 }, { status: 502 }, { status: 503 }, ok);
    await connection.call('GET', 'tickets/1', shape);
    expect(waited).toEqual([500, 1000, 2000].map((ms) => ms * 1.25));
  });

  it('gives up after the fourth try', async () => {
    const { connection, asked } = answering();
    await expect(connection.call('GET', 'tickets/1', shape)).rejects.toMatchObject({ status: 500 });
    expect(asked).toHaveLength(4);
  });

  it('does not repeat an update that may have been carried out: its comment would be there twice', async () => {
    const { connection, asked } = answering({ status: 502 }, ok);
    await expect(connection.call('PUT', 'tickets/1', shape, { body: {} })).rejects.toMatchObject({ status: 502 });
    expect(asked).toHaveLength(1);
  });

  it('repeats a creation that carries an idempotency key', async () => {
    const { connection, asked } = answering({ status: 502 }, { status: 201, body: { id: 1 } });
    await connection.call('POST', 'tickets', shape, {
      body: {},
      headers: { 'idempotency-key': 'k' },
      repeatable: true,
    });
    expect(asked.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['k', 'k']);
  });

  it('leaves a long wait to the queue', async () => {
    const { connection, waited } = answering({ status: 429, headers: { 'retry-after': '60' } });
    await expect(connection.call('GET', 'tickets/1', shape)).rejects.toMatchObject({ status: 429, retryAfter: 60_000 });
    expect(waited).toEqual([]);
  });
});

describe('a refusal', () => {
  it.each([
    [{ error: 'RecordInvalid', description: 'Record validation errors' }, 'RecordInvalid'],
    [{ error: { title: 'Forbidden', message: 'No' } }, 'Forbidden'],
    [{}, 'refused'],
  ])('is named by Zendesk’s own code: %j', async (body, code) => {
    const { connection } = answering({ status: 422, body });
    await expect(connection.call('POST', 'tickets', shape, { body: {} })).rejects.toMatchObject({ status: 422, code });
  });

  it('carries nothing that a customer wrote', async () => {
    const { connection } = answering({ status: 200, body: { subject: 'Our secret' } });
    const failure = await connection.call('GET', 'tickets/1', shape).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ZendeskFailure);
    expect(String(failure)).toContain('id');
    expect(JSON.stringify(failure) + String(failure)).not.toContain('secret');
  });
});

it('reads a list page by page, by cursor', async () => {
  const { connection, asked } = answering(
    { status: 200, body: { things: [1], meta: { has_more: true, after_cursor: 'x' } } },
    { status: 200, body: { things: [2], meta: { has_more: false, after_cursor: 'y' } } },
  );
  const found: number[] = [];
  for await (const { things } of pages(connection, 'things', z.looseObject({ things: z.array(z.number()) })))
    found.push(...things);
  expect(found).toEqual([1, 2]);
  expect(asked.map(({ url }) => new URL(url).searchParams.get('page[after]'))).toEqual([null, 'x']);
});
