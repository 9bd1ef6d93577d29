import { describe, expect, it } from 'vitest';
import { document, exampleSite } from '../example/example-site';

describe('a site as plain JSON', () => {
  it('is the same site after it was dumped and restored, and goes on counting where it was', async () => {
    const first = exampleSite();
    const key = await first.report();
    await first.ask('app', 'POST', `/rest/api/3/issue/${key}/comment`, {
      body: document('one'),
      properties: [{ key: 'a', value: 1 }],
    });
    const dumped = JSON.stringify(first.cloud.dump());
    const second = exampleSite();
    second.cloud.restore(JSON.parse(dumped));
    expect(JSON.stringify(second.cloud.dump())).toBe(dumped);
    const read = async (site: typeof first) =>
      (await site.ask('app', 'GET', `/rest/api/3/issue/${key}?expand=changelog`)).body;
    expect(await read(second)).toEqual(await read(first));
    expect(await second.report()).toBe('SUP-40101');
    expect(second.cloud.mails).toHaveLength(first.cloud.mails.length + 1);
  });

  it('a dump is a copy: what happens later does not change it', async () => {
    const site = exampleSite();
    const dumped = site.cloud.dump();
    await site.report();
    expect(Object.keys(dumped.issues)).toHaveLength(0);
  });
});
