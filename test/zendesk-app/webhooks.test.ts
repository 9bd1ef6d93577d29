import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBody } from '../../zendesk-app/service/webhooks/body';
import { isGenuine } from '../../zendesk-app/service/webhooks/signature';
import type { ZendeskDriver } from '../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../scenarios/zendesk/shared-database';
import { annReports, MINUTE, MONDAY, openExample } from './example';

const SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';
const BODY = '{"ticket_id":"1"}';
const NOW = Date.parse('2026-03-02T09:00:00Z');
const STAMP = '2026-03-02T09:00:00Z';
const sign = (text: string, secret = SECRET) => createHmac('sha256', secret).update(text).digest('base64');

describe('a delivery is believed only with its signature', () => {
  it.each([
    ['signed as Zendesk does, TIMESTAMP + BODY', { signature: sign(STAMP + BODY) }, true],
    ['the old order BODY + TIMESTAMP', { signature: sign(BODY + STAMP) }, false],
    ['the body alone', { signature: sign(BODY) }, false],
    ['another secret', { signature: sign(STAMP + BODY, 'guessed') }, false],
    ['the secret decoded first', { signature: sign(STAMP + BODY, Buffer.from(SECRET, 'base64').toString()) }, false],
    ['a body altered by one byte', { signature: sign(STAMP + BODY), body: '{"ticket_id":"2"}' }, false],
    ['the timestamp altered', { signature: sign(STAMP + BODY), timestamp: '2026-03-02T09:00:01Z' }, false],
    ['an empty body, signed', { signature: sign(STAMP), body: '' }, true],
    ['no signature', { signature: null }, false],
    ['no timestamp', { signature: sign(STAMP + BODY), timestamp: null }, false],
    ['a timestamp that is none', { signature: sign(`soon${BODY}`), timestamp: 'soon' }, false],
    ['a signature of another length', { signature: 'c2hvcnQ=' }, false],
    ['a signature that is no base64', { signature: '§§§' }, false],
  ])('%s', (_, changed, genuine) => {
    expect(isGenuine({ timestamp: STAMP, body: BODY, ...changed }, [SECRET], NOW)).toBe(genuine);
  });

  it.each([
    ['five minutes old', -5 * MINUTE, true],
    ['a millisecond older', -5 * MINUTE - 1, false],
    ['five minutes ahead', 5 * MINUTE, true],
    ['a millisecond further ahead', 5 * MINUTE + 1, false],
  ])('%s', (_, age, genuine) => {
    const timestamp = new Date(NOW + age).toISOString();
    expect(isGenuine({ signature: sign(timestamp + BODY), timestamp, body: BODY }, [SECRET], NOW)).toBe(genuine);
  });

  it('goes on being believed with the secret before, after a new one was made', () => {
    const signed = { signature: sign(STAMP + BODY, 'before'), timestamp: STAMP, body: BODY };
    expect(isGenuine(signed, ['after', 'before'], NOW)).toBe(true);
    expect(isGenuine(signed, ['after'], NOW)).toBe(false);
  });
});

describe('a delivery says whose bell to ring and nothing else', () => {
  it.each([
    ['{"ticket_id":"42"}', { ticket: '42' }],
    ['{"ticket_id":42}', { ticket: '42' }],
    ['{"ticket_id":"42","status":"solved"}', { ticket: '42' }],
    ['{"type":"zen:event-type:organization.custom_field_changed","detail":{"id":"7"}}', { organization: '7' }],
    ['{"type":"zen:event-type:user.custom_field_changed","detail":{"id":"8"}}', { requester: '8' }],
    ['{"ticket_id":"42; drop table"}', null],
    ['{}', null],
    ['not json', null],
    ['', null],
  ])('%s', (body, rung) => {
    expect(readBody(body)).toEqual(rung);
  });
});

describe('on a site', () => {
  let driver: ZendeskDriver;
  beforeEach(async () => {
    driver = await openExample();
  });
  afterEach(() => driver.stop());
  afterAll(dropSharedDatabase);

  it('a bell is stored before it is acknowledged, so a service that dies at once has heard it', async () => {
    const { site } = driver;
    await site.clock.advanceTo(MONDAY + MINUTE);
    const deliveries: number[] = [];
    const heard = site.service.fetch.bind(site.service);
    site.service.fetch = async (request) => {
      const answer = await heard(request);
      deliveries.push(answer.status);
      return answer;
    };
    site.town.cloud.people.customerRequests('ann@acme.test', { subject: 'Broken', comment: { body: 'It is broken.' } });
    await site.clock.advanceTo(site.clock.now());
    expect(deliveries).toEqual([200]);
    await site.service.stop();
    await site.restart();
    await site.settle();
    const toAnn = site.town.cloud.mails.filter(({ to }) => to === 'ann@acme.test');
    expect(toAnn.map(({ subject }) => subject)).toEqual(['Incident# 1 Broken']);
  });

  it('what is not genuine is refused and rings nothing', async () => {
    const { site } = driver;
    const visit = (headers: Record<string, string>) =>
      site.visit(`/webhooks/${site.account}`, { method: 'POST', body: BODY, headers });
    expect((await visit({})).status).toBe(401);
    expect(
      (
        await visit({
          'x-zendesk-webhook-signature': sign(STAMP + BODY),
          'x-zendesk-webhook-signature-timestamp': STAMP,
        })
      ).status,
    ).toBe(401);
    expect((await site.visit('/webhooks/elsewhere', { method: 'POST', body: BODY })).status).toBe(401);
    expect(await site.service.nextDue()).toBeGreaterThan(site.now());
  });

  it('a delivery that comes twice, or is repeated by somebody, rings once', async () => {
    const { site } = driver;
    const requests: Request[] = [];
    const heard = site.service.fetch.bind(site.service);
    site.service.fetch = async (request) => {
      requests.push(request.clone());
      return heard(request);
    };
    await driver.perform(annReports());
    const mails = site.town.cloud.mails.length;
    const [first] = requests;
    expect((await heard(first!.clone())).status).toBe(200);
    expect(await site.service.nextDue()).toBeGreaterThan(site.now());
    await site.settle();
    expect(site.town.cloud.mails).toHaveLength(mails);
    await site.clock.advanceTo(site.now() + 6 * MINUTE);
    expect((await heard(first!)).status).toBe(401);
  });
});
