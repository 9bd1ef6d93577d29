import pino from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../core';
import { createPolicyRecord } from '../../../zendesk-app/client';
import { POLICY_OBJECT } from '../../../zendesk-app/setup';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { SHARED_SECRET } from '../../scenarios/zendesk/site';
import { agentResolves, annReports, DAY, HOUR, MONDAY, openExample } from '../example';
import { pageToken } from './page-token';

afterAll(dropSharedDatabase);

describe('what the service logs', () => {
  it('tells what failed and where, and neither what people wrote, nor who they are, nor any secret', async () => {
    const lines: string[] = [];
    const logger = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });
    const driver = await openExample({ logger });
    const { site } = driver;
    const { cloud } = site.town;
    const token = await pageToken(site.account, site.now());
    const personal = cloud.seed.addOAuthToken(site.town.idOf('admin'));
    const page = (path: string, init: RequestInit = {}) =>
      site.visit(path, { ...init, headers: { authorization: `Bearer ${token}` } });

    cloud.failNext({
      method: 'GET',
      path: /tickets\/1\/audits$/,
      status: 500,
      body: { error: 'Ann wrote: Exporting' },
    });
    cloud.failNext({ method: 'GET', path: /tickets\/1$/, status: 422, body: { error: { title: 'RecordInvalid' } } });
    cloud.failNext({ method: 'GET', path: /tickets\/1$/, status: 200, body: { ticket: { id: 'ann@acme.test' } } });
    cloud.failNext({
      method: 'PUT',
      path: /tickets\/1$/,
      status: 422,
      body: { details: 'Export drops the last column' },
    });
    await driver.perform(annReports());
    await site.advanceTo(MONDAY + HOUR);
    await driver.perform(agentResolves(MONDAY + HOUR));
    cloud.seed.letAgentsWriteRecords();
    await createPolicyRecord(site.town.as('agent').connection, POLICY_OBJECT, {
      ...{
        version: 2,
        policy: JSON.stringify(defaultPolicy),
        savedBy: 'Gus',
        savedAt: 'whenever',
        reason: null,
        rejudge: true,
      },
    });
    await page(`/app/${site.account}/ring`, { method: 'POST', body: '{"ticket":1}' });
    cloud.failNext({
      method: 'GET',
      path: /incremental\/users\/cursor$/,
      status: 403,
      body: { error: 'bob@acme.test may not' },
    });
    await site.visit(`/admin/${site.account}/policies`, { headers: { authorization: `Bearer ${personal}` } });
    await site.advanceTo(MONDAY + 2 * DAY);
    const { appToken } = site.town;
    await driver.stop();

    const logged = lines.join('');
    for (const told of ['A review failed', 'A sweep failed', 'not believed', 'RecordInvalid'])
      expect(logged).toContain(told);
    const wrote = ['Export', 'CSV', 'XLSX', 'locale', 'column'];
    const are = ['Ann', 'Bob', 'Gus', 'acme.test', 'support.test'];
    const secrets = [SHARED_SECRET, appToken, token, personal, 'a secret of thirty-two'];
    for (const hidden of [...wrote, ...are, ...secrets]) expect(logged).not.toContain(hidden);
  });
});
