import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordOf } from '../../../zendesk-app/history';
import { type Claims, linkKey, PURPOSES, type Purpose, signLink } from '../../../zendesk-app/service/links/token';
import { linkFor } from '../../scenarios/zendesk/customer-page';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { LINK_SECRET } from '../../scenarios/zendesk/site';
import { agentResolves, annReports, DAY, MINUTE, MONDAY } from '../example';
import { altered } from './shown';
import { openTwoAccounts, type TwoAccounts } from './two-accounts';

/** What each link's button sends, and when it can be pressed. A purpose without a row fails. */
const ROWS: Readonly<Record<Purpose, { readonly form: Readonly<Record<string, string>>; readonly days: number }>> = {
  confirm: { form: { act: 'confirm' }, days: 0 },
  help: { form: { act: 'help', text: 'It is back.' }, days: 0 },
  supervisor: { form: { act: 'supervisor', text: 'Please call.' }, days: 0 },
  // The closing by itself asks for the rating.
  survey: { form: { act: 'survey', score: '5' }, days: 4 },
  comment: { form: { act: 'comment', text: 'Fewer mails.' }, days: 0 },
};

const ANN = 'ann@acme.test';
const BOB = 'bob@acme.test';
let world: TwoAccounts;
beforeEach(async () => {
  world = await openTwoAccounts();
  const { driver } = world;
  await driver.perform(annReports({ as: 'B', subject: 'Import fails' }));
  await driver.perform(agentResolves(MONDAY));
});
afterEach(() => world.stop());
afterAll(dropSharedDatabase);

const numberOf = (name: string): string => world.driver.numberOf(name) ?? expect.fail(`no incident ${name}`);
const tokenFor = async (purpose: Purpose): Promise<string> => {
  const path = await linkFor(world.driver.site, numberOf('A'), ANN, purpose);
  return path?.replace('/links/', '') ?? expect.fail(`no link to ${purpose}`);
};
const now = () => world.driver.site.now();
const own = (purpose: Purpose): Claims => {
  const { site } = world.driver;
  return { account: site.account, ticket: numberOf('A'), customer: String(site.town.idOf(ANN)), purpose };
};
/** What our own secret signs: no stranger has one, but a link of somebody else may say it. */
const signed = (purpose: Purpose, changes: Partial<Claims>, expiresAt = now() + DAY) =>
  signLink({ claims: { ...own(purpose), ...changes }, expiresAt }, linkKey(LINK_SECRET));

const open = (token: string) => world.driver.site.visit(`/links/${token}`);
const press = (token: string, form: Readonly<Record<string, string>>) =>
  world.driver.site.visit(`/links/${token}`, { method: 'POST', body: new URLSearchParams(form) });
const auditsOf = (name: string) => world.driver.site.town.cloud.dump().audits[numberOf(name)] ?? [];
const written = () => ({
  ...{ A: auditsOf('A').length, B: auditsOf('B').length },
  other: Object.values(world.otherCloud.dump().audits).flat().length,
});

it('every purpose of a link has its row', () => {
  expect(Object.keys(ROWS)).toEqual([...PURPOSES]);
});

describe.each(PURPOSES)('a link to %s', (purpose) => {
  const { form, days } = ROWS[purpose];
  beforeEach(() => world.driver.advanceTo(MONDAY + days * DAY + MINUTE));

  it('of nobody who may hold it opens nothing and does nothing', async () => {
    const { site } = world.driver;
    const token = await tokenFor(purpose);
    const another = PURPOSES.find((one) => one !== purpose);
    const refused: Readonly<Record<string, string>> = {
      'that runs out now': await signed(purpose, {}, now()),
      'altered to live longer': altered(token, { exp: 4_102_444_800 }),
      'altered to another ticket': altered(token, { ticket: numberOf('B') }),
      'altered to another person': altered(token, { customer: String(site.town.idOf(BOB)) }),
      'altered to another account': altered(token, { account: world.other }),
      'altered from another purpose': altered(await signed(another ?? purpose, {}), { purpose }),
      'of a ticket that there is not': await signed(purpose, { ticket: '999999' }),
      'of an agent': await signed(purpose, { customer: String(site.town.idOf('agent')) }),
      'of the app’s user': await signed(purpose, { customer: String(world.driver.installation.appUser) }),
      'of a person whom Zendesk does not know': await signed(purpose, { customer: '999999' }),
      'of another account’s person': await signed(purpose, {
        customer: String(world.otherPerson('gil@globex.test') + 1e6),
      }),
      'of another account, for this ticket and person': await signed(purpose, { account: world.other }),
      'of an account that there is not': await signed(purpose, { account: 'nobody' }),
      'signed by another secret': await signLink(
        { claims: own(purpose), expiresAt: now() + DAY },
        linkKey('a secret of somebody else, thirty-two characters'),
      ),
    };
    const before = written();
    for (const [what, one] of Object.entries(refused)) {
      expect([what, (await open(one)).status, (await press(one, form)).status]).toEqual([what, 404, 404]);
    }
    await site.settle();
    expect(written()).toEqual(before);
  });

  it('does nothing by the button of another purpose', async () => {
    const token = await tokenFor(purpose);
    const before = written();
    for (const one of PURPOSES.filter((other) => other !== purpose))
      expect([one, (await press(token, ROWS[one].form)).status]).toEqual([one, 404]);
    await world.driver.site.settle();
    expect(written()).toEqual(before);
  });

  it('does what it is for, in its own ticket and name, whatever its form says besides', async () => {
    const { site } = world.driver;
    const token = await tokenFor(purpose);
    const before = written();
    const elsewhere = { ticket: numberOf('B'), account: world.other, customer: String(site.town.idOf(BOB)) };
    expect((await press(token, { ...form, ...elsewhere })).status).toBe(303);
    await site.settle();
    const { A, ...others } = written();
    const { A: _, ...untouched } = before;
    expect(A).toBeGreaterThan(before.A);
    expect(others).toEqual(untouched);
    const record = auditsOf('A')
      .map(({ metadata }) => recordOf((metadata as { custom?: Record<string, unknown> }).custom))
      .find(({ key }) => key?.startsWith(`${purpose}/`));
    expect(record?.customer).toBe(own(purpose).customer);
  });
});
