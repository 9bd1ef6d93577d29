import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { metadataOf } from '../../../zendesk-app/history';
import { createService, type Service, type ServiceOptions } from '../../../zendesk-app/service/service';
import { linkFor, linksIn, purposeOf } from '../../scenarios/zendesk/customer-page';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { SiteOptions } from '../../scenarios/zendesk/site';
import { agentResolves, DAY, HOUR, MINUTE, MONDAY, openExample } from '../example';

const ANN = 'ann@acme.test';
const any = z.unknown();
let driver: ZendeskDriver;

/** Ann's incident, answered on Monday at ten: it closes on Thursday unless she says something. */
const begin = async (options: SiteOptions = {}): Promise<void> => {
  driver = await openExample({ reported: true, ...options });
  await driver.advanceTo(MONDAY + HOUR);
  await driver.perform(agentResolves(MONDAY + HOUR));
  await driver.advanceTo(MONDAY + 2 * HOUR);
};
const number = (): string => driver.numberOf('A') ?? '';
const pathFor = async (purpose: string): Promise<string> =>
  (await linkFor(driver.site, number(), ANN, purpose)) ?? expect.fail(`no link to ${purpose}`);
const get = async (path: string, init?: RequestInit): Promise<{ status: number; text: string; headers: Headers }> => {
  const answer = await driver.site.visit(path, init);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const press = (path: string, form: Readonly<Record<string, string>>) =>
  get(path, { method: 'POST', body: new URLSearchParams(form) });
const ticket = () => driver.site.town.cloud.dump().tickets[number()]!.ticket;
const audits = () => driver.site.town.cloud.dump().audits[number()] ?? [];
const comments = () =>
  audits().flatMap(({ events }) => events.filter((event) => event.type === 'Comment')) as unknown as {
    body: string;
    public: boolean;
  }[];
const shownScore = () => ticket().custom_fields.find(({ id }) => id === driver.installation.fields.surveyScore)?.value;
const mails = () => driver.site.town.cloud.mails.filter(({ to }) => to === ANN);

afterEach(() => driver.stop());
afterAll(dropSharedDatabase);

describe('mails carry links, the ticket’s comments do not', () => {
  it('each link stands alone on its line in the mail, and agents read none in the conversation', async () => {
    await begin();
    await driver.advanceTo(MONDAY + 4 * DAY);
    const lines = mails().flatMap(({ text }) => text.split('\n'));
    const withLinks = lines.filter((line) => line.includes('/links/'));
    expect(withLinks.length).toBeGreaterThan(6);
    expect(withLinks.filter((line) => !/^https:\/\/support\.test\/links\/[\w.-]+$/.test(line))).toEqual([]);
    expect(comments().filter(({ body }) => body.includes('/links/'))).toEqual([]);
  });

  it.each([
    ['the acknowledgement', 0, ['supervisor', 'comment']],
    ['an agent’s answer', 1, ['confirm', 'supervisor']],
    ['the reminder', 2, ['confirm', 'supervisor', 'comment']],
    ['the closing with its survey', 3, ['help', 'survey', 'supervisor', 'comment']],
  ])('%s leads to what fits it', async (_, place, purposes) => {
    await begin();
    await driver.advanceTo(MONDAY + 4 * DAY);
    expect(linksIn(mails()[place]?.text ?? '').map(purposeOf)).toEqual(purposes);
  });
});

describe('each purpose from the mail to the incident', () => {
  it('confirmed: the incident closes, by the customer’s word and in her name (I1)', async () => {
    await begin();
    const done = await press(await pathFor('confirm'), { act: 'confirm' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '?done']);
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Closed' });
    expect(comments().some((one) => one.body.startsWith('Ann confirmed') && !one.public)).toBe(true);
    expect(mails().at(-1)?.text).toContain('thank you for confirming that it is solved');
  });

  it('still in need of help: open again with her words (I7)', async () => {
    await begin();
    await press(await pathFor('help'), { act: 'help', text: 'The first row is missing now.' });
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Open' });
    expect(comments().some(({ body }) => body.includes('The first row is missing now.'))).toBe(true);
  });

  it('a supervisor: asked for with an optional sentence, and the closing waits (J3)', async () => {
    await begin();
    await press(await pathFor('supervisor'), { act: 'supervisor', text: '' });
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ supervisor: 'requested', closesAt: null });
  });

  it('a rating, once, with an optional comment (K2)', async () => {
    await begin();
    await driver.advanceTo(MONDAY + 4 * DAY);
    const path = await pathFor('survey');
    expect((await get(path)).text).not.toContain('checked');
    const missing = await press(path, { act: 'survey', text: 'Quick.' });
    expect([
      missing.status,
      missing.text.includes('Please choose one of the five.'),
      missing.text.includes('Quick.'),
    ]).toEqual([422, true, true]);
    expect((await press(path, { act: 'survey', score: '4', text: 'Quick.' })).status).toBe(303);
    await driver.site.settle();
    expect(shownScore()).toBe('sp_surveyscore_4');
    const again = await press(path, { act: 'survey', score: '1' });
    expect([again.status, again.text.includes('you rated our support: Good')]).toEqual([409, true]);
    expect(shownScore()).toBe('sp_surveyscore_4');
  });

  it('a comment on the process is kept and changes nothing about the incident (K1)', async () => {
    await begin();
    const before = await driver.observe('A');
    await press(await pathFor('comment'), { act: 'comment', text: 'Fewer mails, please.' });
    await driver.site.settle();
    expect(await driver.observe('A')).toEqual(before);
    expect(comments().at(-1)).toMatchObject({
      body: 'Ann commented on our support.\n\nFewer mails, please.\n\nThrough a link in our mail.',
      public: false,
    });
  });
});

describe('a link does one thing', () => {
  it.each(['confirm', 'help', 'supervisor', 'survey', 'comment'])(
    'the link to %s does nothing else',
    async (purpose) => {
      await begin();
      await driver.advanceTo(MONDAY + 4 * DAY);
      const path = await pathFor(purpose);
      const before = audits().length;
      for (const act of ['confirm', 'help', 'supervisor', 'survey', 'comment', 'solved', ''].filter(
        (one) => one !== purpose,
      ))
        expect((await press(path, { act, text: 'Words', score: '5' })).status, act).toBe(404);
      await driver.site.settle();
      expect(audits().length).toBe(before);
    },
  );

  it('opening it, or asking for its head, changes nothing, however often: scanners of mail may (section 11)', async () => {
    await begin();
    const before = audits().length;
    for (const purpose of ['confirm', 'help', 'supervisor', 'comment'])
      for (const method of ['GET', 'HEAD', 'GET'])
        expect((await get(await pathFor(purpose), { method })).status).toBe(200);
    await driver.site.settle();
    expect([audits().length, mails().length]).toEqual([before, 2]);
  });

  it('what it answers is kept by nobody, handed on to nobody, found by no search engine, and runs nothing', async () => {
    await begin();
    for (const path of [await pathFor('confirm'), '/links/nothing']) {
      const { headers, text } = await get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'x-content-type-options': 'nosniff',
      });
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
      );
      expect(headers.get('set-cookie')).toBeNull();
      expect(text).not.toMatch(/<script|src=|url\(|@import/);
    }
  });
});

describe('a link that holds no more says nothing', () => {
  const strange = [
    ['unknown', async () => '/links/nothing'],
    ['altered', async () => `${(await pathFor('confirm')).slice(0, -2)}AA`],
    [
      'too old',
      async () => {
        const path = await pathFor('confirm');
        await driver.advanceTo(MONDAY + 150 * DAY);
        return path;
      },
    ],
    [
      'of somebody who has left',
      async () => {
        const path = await pathFor('confirm');
        const { town } = driver.site;
        await town
          .as('admin')
          .connection.call('PUT', `users/${town.idOf(ANN)}`, any, { body: { user: { suspended: true } } });
        return path;
      },
    ],
    [
      'about a ticket that is gone',
      async () => {
        const path = await pathFor('confirm');
        await driver.site.town.as('admin').connection.call('DELETE', `tickets/${number()}`, any);
        return path;
      },
    ],
  ] as const;

  it.each(strange)('%s: the same page, opened and pressed', async (_, path) => {
    await begin();
    const unknown = await get('/links/nothing');
    const held = await path();
    const opened = await get(held);
    const pressed = await press(held, { act: 'confirm' });
    expect([opened.status, pressed.status]).toEqual([404, 404]);
    expect([opened.text, pressed.text]).toEqual([unknown.text, unknown.text]);
  });

  it('a new one goes to the address of the first mail, once a day, and whoever asks learns nothing', async () => {
    driver = await openExample({ reported: true });
    const path = await pathFor('supervisor');
    await driver.advanceTo(MONDAY + 31 * DAY);
    const before = mails().length;
    const asked = await press(path, { act: 'renew' });
    await press(path, { act: 'renew' });
    const strangers = await press('/links/nothing', { act: 'renew' });
    expect([asked.status, asked.text]).toEqual([strangers.status, strangers.text]);
    expect(mails().length).toBe(before + 1);
    const [renewed = ''] = linksIn(mails().at(-1)?.text ?? '');
    expect([purposeOf(renewed), (await get(`/links/${renewed}`)).status]).toEqual(['supervisor', 200]);
    expect(mails().at(-1)?.subject).toMatch(/^Incident# \d+ /);
  });

  it('a record of a new link that an agent forged does not keep the customer from one', async () => {
    driver = await openExample({ reported: true });
    const path = await pathFor('supervisor');
    await driver.advanceTo(MONDAY + 31 * DAY);
    const { town } = driver.site;
    const today = new Date(driver.site.now()).toISOString().slice(0, 10);
    const record = { customer: String(town.idOf(ANN)), key: `renew/supervisor/${today}` };
    await town.as('agent').connection.call('PUT', `tickets/${number()}`, any, {
      body: { ticket: { comment: { body: 'Words', public: false }, metadata: metadataOf(record) } },
    });
    const before = mails().length;
    await press(path, { act: 'renew' });
    expect(mails().length).toBe(before + 1);
  });
});

describe('a second press is known (section 11)', () => {
  it.each([
    ['confirm', {}, 'you said that it is solved'],
    ['help', { text: 'Not yet.' }, 'you said that you still need help'],
    ['supervisor', { text: '' }, 'you asked for a supervisor'],
    ['comment', { text: 'Good.' }, 'you sent us this comment'],
  ])('%s', async (purpose, form, words) => {
    await begin();
    const path = await pathFor(purpose);
    const before = comments().length;
    await press(path, { act: purpose, ...form });
    await driver.site.settle();
    const notes = comments().filter(({ public: said }) => !said).length;
    const second = await press(path, { act: purpose, ...form });
    await driver.site.settle();
    expect([second.status, second.text.includes('You already told us'), second.text.includes(words)]).toEqual([
      409,
      true,
      true,
    ]);
    expect(comments().filter(({ public: said }) => !said).length).toBe(notes);
    expect(notes).toBeGreaterThan(before - comments().length);
  });

  it.each(['confirm', 'help', 'supervisor', 'comment'])(
    'pressed twice at once, in two processes too: %s is done once',
    async (purpose) => {
      let options: ServiceOptions | undefined;
      await begin({
        create: (given): Service => {
          options = given;
          return createService(given);
        },
      });
      const other = createService(options ?? expect.fail('no service was made'));
      await other.start();
      const path = await pathFor(purpose);
      await driver.advanceTo(driver.site.now() + MINUTE);
      const before = comments().length;
      const form = () => new URLSearchParams({ act: purpose, text: 'Words' });
      const elsewhere = () => other.fetch(new Request(`https://support.test${path}`, { method: 'POST', body: form() }));
      const here = () => driver.site.visit(path, { method: 'POST', body: form() });
      const answers = await Promise.all([here(), elsewhere(), here(), elsewhere()]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409]);
      expect(comments().length).toBe(before + 1);
      await other.stop();
    },
  );
});

describe('what else may happen', () => {
  it('closed for good: a supervisor is asked for in the incident that continues it (I8, J3)', async () => {
    await begin();
    await driver.advanceTo(MONDAY + 4 * DAY);
    const path = await pathFor('supervisor');
    await driver.advanceTo(MONDAY + 33 * DAY);
    const form = { act: 'supervisor', text: 'It was closed too early.' };
    const answers = [await press(path, form), await press(path, form)];
    expect(answers.map(({ status }) => status)).toEqual([303, 409]);
    await driver.site.settle();
    const [followUp] = ticket().followup_ids;
    const { custom_fields } = driver.site.town.cloud.dump().tickets[String(followUp)]!.ticket;
    const supervisor = custom_fields.find(({ id }) => id === driver.installation.fields.supervisor);
    expect(supervisor?.value).toBe('sp_supervisor_requested');
  });

  it('closed for good: help is given in an incident that continues it, once for the same words (I8)', async () => {
    await begin();
    await driver.advanceTo(MONDAY + 4 * DAY);
    const path = await pathFor('help');
    await driver.advanceTo(MONDAY + 33 * DAY);
    expect(ticket().status).toBe('closed');
    const survived = await get(path);
    expect(survived.text).toContain(`We open a new incident that continues #${number()}.`);
    expect((await press(path, { act: 'help', text: 'It is back.' })).status).toBe(303);
    expect((await press(path, { act: 'help', text: 'It is back.' })).status).toBe(409);
    expect((await press(path, { act: 'help', text: 'And more.' })).status).toBe(303);
    const [followUp, ...others] = ticket().followup_ids;
    expect(others).toEqual([]);
    const said = (driver.site.town.cloud.dump().audits[String(followUp)] ?? []).flatMap(({ events }) =>
      events.flatMap((event) =>
        event.type === 'Comment' && 'author_id' in event && event.author_id === driver.site.town.idOf(ANN)
          ? [(event as unknown as { body: string }).body]
          : [],
      ),
    );
    expect(said).toEqual(['It is back.', 'And more.']);
  });

  it('Zendesk cannot be reached: it says so, keeps every word, and the same press works later', async () => {
    let isDown = false;
    await begin({
      wire: (fetch) => (input, init) => (isDown ? Promise.reject(new TypeError('No way there')) : fetch(input, init)),
    });
    const path = await pathFor('help');
    isDown = true;
    const opened = await get(path);
    const failed = await press(path, { act: 'help', text: 'Words with <b>marks</b> & "quotes"' });
    expect([opened.status, failed.status]).toEqual([503, 503]);
    expect(failed.text).toContain('Words with &lt;b&gt;marks&lt;/b&gt; &amp; &quot;quotes&quot;');
    isDown = false;
    expect((await press(path, { act: 'help', text: 'Words' })).status).toBe(303);
  });

  it.each([
    ['more than a page takes', 'x'.repeat(10_001), 422],
    ['more than anybody types', 'x'.repeat(200_000), 413],
  ])('%s is refused before it does anything', async (_, text, status) => {
    await begin();
    const before = audits().length;
    expect((await press(await pathFor('comment'), { act: 'comment', text })).status).toBe(status);
    expect(audits().length).toBe(before);
  });

  it('a link that is used again and again rests for some minutes; others go on', async () => {
    await begin();
    const path = await pathFor('confirm');
    const statuses = [];
    for (let time = 0; time < 130; time += 1) statuses.push((await get(path)).status);
    expect([statuses.indexOf(429), statuses.at(-1)]).toEqual([120, 429]);
    expect((await get(await pathFor('supervisor'))).status).toBe(200);
    await driver.advanceTo(driver.site.now() + 10 * MINUTE);
    expect((await get(path)).status).toBe(200);
  });

  it.each([
    ['de', 'Berlin', 'Ist es gelöst?', 'Donnerstag, 5. März, 18:00 Uhr'],
    ['fr-CA', 'Eastern Time (US & Canada)', 'Est-ce résolu ?', 'jeudi 5 mars à 12:00'],
    ['es-419', 'Bogota', '¿Está resuelto?', 'jueves 5 de marzo a las 12:00'],
    ['ja', 'Tokyo', '解決しましたか？', '3月6日（金）02:00'],
    ['en-US', 'London', 'Is it solved?', 'Thursday 5 Mar at 17:00'],
    ['nl', 'London', 'Is it solved?', 'Thursday 5 Mar at 17:00'],
  ])('a customer who reads %s in %s reads her page so', async (locale, zone, title, closes) => {
    await begin();
    const { town } = driver.site;
    const user = { locale, time_zone: zone };
    await town.as('admin').connection.call('PUT', `users/${town.idOf(ANN)}`, any, { body: { user } });
    const { text } = await get(await pathFor('confirm'));
    expect([text.includes(`<h1>${title}</h1>`), /<strong>([^<]*\d\d:\d\d[^<]*)</.exec(text)?.[1]]).toEqual([
      true,
      closes,
    ]);
  });
});
