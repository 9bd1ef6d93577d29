/**
 * A Zendesk in a process of its own, behind HTTP: an account of the local one with a single quiet incident, which it shows under
 * every number that is asked for. So it costs little whatever it is asked, and can be told how long to take over an answer.
 */
import { serve } from '@hono/node-server';
import { defaultPolicy } from '../../../core';
import { shownField } from '../../../zendesk-app/effects';
import { mailFoot } from '../../../zendesk-app/sentences';
import { createLinks } from '../../../zendesk-app/service/links/links';
import { createDriver, finish } from '../../scenarios/zendesk/driver';
import { LINK_SECRET, PUBLIC_URL } from '../../scenarios/zendesk/site';
import { APP_EMAIL } from '../../scenarios/zendesk/town';
import { ACME } from '../../zendesk-app/example';
import type { FromPlatform, ToPlatform } from './messages';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Gaps for what differs between tickets: the number, and the end of mailed answers with its customer's links. */
const NUMBER = '@NUMBER@';
const FOOT = '@FOOT@';

const say = (message: FromPlatform): void => void process.send?.(message);
const date = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A question was asked and is waited for: nothing is due for days. */
async function quietIncident(now: number) {
  const agreement = { startsOn: date(now - 30 * DAY), endsOn: date(now + 300 * DAY) };
  const driver = createDriver({ account: 'bench' });
  await driver.start({ ...ACME, organizations: [{ name: 'Acme', agreement }] }, now - HOUR);
  await driver.perform({
    do: 'report',
    at: now - HOUR,
    by: 'ann@acme.test',
    channel: 'portal',
    as: 'A',
    subject: 'Export drops the last column',
    body: 'The CSV export loses its last column.',
    answers: { request: 'problem', productionDown: 'no', workaround: 'yes', impact: 'documented-functionality' },
  });
  await driver.perform({
    do: 'reply',
    at: now - HOUR / 2,
    on: 'A',
    by: 'agent',
    response: 'request-for-information',
    text: 'We need one thing.',
    questions: [{ kind: 'details', text: 'Which version do you use?' }],
  });
  await driver.advanceTo(now);
  return driver;
}

async function main(): Promise<void> {
  const driver = await quietIncident(Date.now());
  const { cloud, appToken } = driver.site.town;
  const number = driver.numberOf('A');
  const shown = await driver.site.town.as('admin').ticket(Number(number));
  if (!shown) throw new Error(`There is no ticket ${number}`);
  const foot = shownField(shown.ticket, driver.installation, 'mailFoot');
  await driver.site.service.stop();
  await finish();

  const known = new Map<string, string>();
  /** What the account says of its incident, with a gap for the number. */
  const template = async (request: Request, rest: string): Promise<string> => {
    const made = known.get(rest);
    if (made !== undefined) return made;
    const url = new URL(request.url);
    const answered = await cloud.fetch(new Request(`${url.origin}/api/v2/tickets/${number}${rest}`, request));
    const text = JSON.stringify(await answered.json(), (key, value) =>
      (key === 'ticket_id' || key === 'id') && value === Number(number) ? NUMBER : value === foot ? FOOT : value,
    );
    known.set(rest, text);
    return text;
  };

  const links = createLinks(PUBLIC_URL, [LINK_SECRET]);
  const footOf = async (ticket: string): Promise<string> => {
    const holder = { account: 'bench', ticket, customer: String(shown.ticket.requester_id) };
    return mailFoot(defaultPolicy.vendor, await links.forAnswers('', holder, Date.now()));
  };
  let delay = 0;
  let reads = 0;
  let writes = 0;
  const arrivals = new Map<string, number>();
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const [, ticket, audits] = /\/tickets\/(\d+)(\/audits)?(?:\.json)?$/.exec(pathname) ?? [];
    if (ticket === undefined) return cloud.fetch(request);
    if (request.method !== 'GET') writes += 1;
    else reads += 1;
    if (request.method === 'GET' && !audits && !arrivals.has(ticket)) arrivals.set(ticket, Date.now());
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    const body = await template(request, `${audits ?? ''}${search}`);
    const filled = body.replaceAll(`"${NUMBER}"`, ticket).replaceAll(`"${FOOT}"`, JSON.stringify(await footOf(ticket)));
    return new Response(filled, { headers: { 'content-type': 'application/json' } });
  };

  // It does not outlive whoever measures.
  process.on('disconnect', () => process.exit());
  process.on('message', (message: ToPlatform) => {
    if (message.do === 'delay') delay = message.ms;
    if (message.do === 'tell') {
      say({ told: { reads, writes, arrivals: [...arrivals] } });
      reads = 0;
      writes = 0;
      arrivals.clear();
    }
  });
  serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
    say({ ready: { port, account: 'bench', email: APP_EMAIL, token: appToken } }),
  );
}

void main();
