import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleSite } from '../example/example-site';
import { hasShared, SHARED } from '../example/shared-data';

/** Left out by Jira since accounts are private, or only where there is another page. */
const ABSENT = new Set(['name in user', 'key in user', 'next', 'prev']);

/** The vendor's printed sample, and where the same is asked of the local site. */
const SAMPLES: readonly (readonly [sample: string, who: 'ann' | 'agent', path: string])[] = [
  ['get-request', 'ann', 'request'],
  ['get-request_issueIdOrKey', 'ann', 'request/SUP-40100'],
  ['get-request_issueIdOrKey_comment', 'ann', 'request/SUP-40100/comment'],
  ['get-request_issueIdOrKey_participant', 'ann', 'request/SUP-40100/participant'],
  ['get-request_issueIdOrKey_status', 'ann', 'request/SUP-40100/status'],
  ['get-request_issueIdOrKey_attachment', 'ann', 'request/SUP-40100/attachment'],
  ['get-organization', 'agent', 'organization'],
  ['get-organization_organizationId', 'agent', 'organization/1'],
  ['get-organization_organizationId_user', 'agent', 'organization/1/user'],
  ['get-organization_organizationId_property_propertyKey', 'agent', 'organization/1/property/a'],
  ['get-servicedesk_serviceDeskId_organization', 'agent', 'servicedesk/1/organization'],
  ['get-servicedesk_serviceDeskId_queue', 'agent', 'servicedesk/1/queue'],
  ['get-servicedesk_serviceDeskId_queue_queueId', 'agent', 'servicedesk/1/queue/1'],
  ['get-servicedesk_serviceDeskId_requesttype', 'agent', 'servicedesk/1/requesttype'],
  ['get-servicedesk_serviceDeskId_requesttype_requestTypeId', 'agent', 'servicedesk/1/requesttype/2'],
  ['get-servicedesk_serviceDeskId_requesttype_requestTypeId_field', 'agent', 'servicedesk/1/requesttype/2/field'],
  ['get-servicedesk_serviceDeskId_requesttypegroup', 'agent', 'servicedesk/1/requesttypegroup'],
];

/** The keys of a sample that an answer does not have, by their paths. Of a list, the first item speaks for all. */
function missing(sample: unknown, ours: unknown, at = ''): string[] {
  if (Array.isArray(sample))
    return Array.isArray(ours)
      ? sample.length && ours.length
        ? missing(sample[0], ours[0], `${at}/0`)
        : []
      : [`${at}: no list`];
  if (typeof sample !== 'object' || sample === null)
    return typeof sample === typeof ours ? [] : [`${at}: ${typeof ours}, not ${typeof sample}`];
  const user = 'accountId' in sample ? ' in user' : '';
  return Object.entries(sample).flatMap(([key, value]) => {
    if (ABSENT.has(key) || ABSENT.has(key + user)) return [];
    const own = (ours as Record<string, unknown> | undefined)?.[key];
    return own === undefined ? [`${at}/${key}`] : missing(value, own, `${at}/${key}`);
  });
}

describe.skipIf(!hasShared('payloads/jira/jsm'))(
  'the shapes of the service desk API are those of the vendor’s samples',
  () => {
    it.each(SAMPLES)('%s', async (sample, who, path) => {
      const site = exampleSite();
      const { ann, bob } = site.people;
      await site.ask('app', 'POST', '/rest/servicedeskapi/organization', { name: 'Acme' });
      await site.ask('app', 'POST', '/rest/servicedeskapi/organization/1/user', {
        accountIds: [ann.accountId, bob.accountId],
      });
      await site.ask('app', 'PUT', '/rest/servicedeskapi/organization/1/property/a', {
        phone: '0800',
        mail: 'a@b.test',
      });
      await site.ask('app', 'POST', '/rest/servicedeskapi/servicedesk/1/organization', { organizationId: 1 });
      const key = await site.report('Vault is down', {
        fields: { summary: 'x', description: 'y' },
        attachments: ['log.txt'],
      });
      await site.ask(ann, 'POST', `/rest/servicedeskapi/request/${key}/comment`, { body: 'hello', public: true });
      await site.ask(ann, 'POST', `/rest/servicedeskapi/request/${key}/participant`, { accountIds: [bob.accountId] });
      const expected = JSON.parse(readFileSync(resolve(SHARED, `payloads/jira/jsm/${sample}.json`), 'utf8'));
      const { status, body } = await site.ask(site.people[who], 'GET', `/rest/servicedeskapi/${path}`);
      expect([status, missing(expected, body)]).toEqual([200, []]);
    });
  },
);
