import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { installationOf } from '../../zendesk-app/service/store/installations';
import { publishedSchema } from '../../zendesk-app/setup';
import type { ZendeskDriver } from '../scenarios/zendesk/driver';
import { dropSharedDatabase, sharedDatabase } from '../scenarios/zendesk/shared-database';
import { openExample } from './example';
import { INSTALLATION } from './installation';
import { siteSealer } from './site-sealer';

/** What a version before these fields had made. */
const withoutOutcomes = <T extends { fields: Readonly<Record<string, number>> }>(installation: T) => ({
  ...installation,
  fields: Object.fromEntries(Object.entries(installation.fields).filter(([name]) => !/Outcome|surveyScore/.test(name))),
});

describe('an account that an older version was set up on', () => {
  let driver: ZendeskDriver;
  beforeEach(async () => {
    driver = await openExample({ reported: true });
  });
  afterEach(() => driver.stop());
  afterAll(dropSharedDatabase);

  it('gets the fields that this version wants at the service’s next start, and keeps everything else', async () => {
    const { tables } = await sharedDatabase();
    const { site, installation } = driver;
    const known = await installationOf(tables, siteSealer, site.account);
    const older = { ...known, installation: withoutOutcomes(installation) };
    await tables
      .updateTable('installation')
      .set({ installation: JSON.stringify(older) })
      .where('account', '=', site.account)
      .execute();
    const app = site.town.as('admin').connection;
    await app.call('DELETE', `ticket_fields/${installation.fields.surveyScore}`, z.unknown());
    await site.restart();
    const after = await installationOf(tables, siteSealer, site.account);
    const { surveyScore, ...others } = installation.fields;
    expect(after).toMatchObject({
      ...known,
      installation: { ...installation, fields: { ...others, surveyScore: expect.any(Number) } },
    });
    expect(after?.installation.fields.surveyScore).not.toBe(surveyScore);
    expect(site.town.cloud.dump().ticketFields[after!.installation.fields.surveyScore]?.title).toBe('Survey');
  });

  it('is read by newer pages meanwhile, with fields in which nothing stands', () => {
    const read = publishedSchema.parse({ installation: withoutOutcomes(INSTALLATION), roles: {} });
    expect(read.installation.fields).toMatchObject({ severity: INSTALLATION.fields.severity, surveyScore: 0 });
  });
});
