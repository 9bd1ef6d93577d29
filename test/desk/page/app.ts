import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import type { Desk } from '../desk';
import { isPlatform, PLATFORMS } from '../help-desk';
import { arrive } from './arrive';
import { doneWords } from './done-words';
import { Draft } from './draft';
import { failurePage, missingPage } from './failure-page';
import { homePage } from './home-page';
import { incidentPageOf } from './incident-page';
import { layout, type Page } from './layout';
import { mailPage } from './mail-form';
import { mailboxPage } from './mailbox';
import { clockRefusal, moveClock } from './move-clock';
import { readAct } from './read-act';
import { readReport } from './read-report';
import { reportPage } from './report-form';
import { saveSetting } from './save-setting';
import { settingsPage } from './settings-page';
import type { Visit } from './visit';
import { incidentPage, pageOf } from './visit';

/** Where a change leads: an address, or how to find it once everything that was set off is done. */
type Lead = string | (() => Promise<string>);

/** Finds what a page is about; null: there is no such page. */
type PageFor = (visit: Visit, c: Context) => Page | null | Promise<Page | null>;

/** The desk's one web page with all its views. Reading is GET, every change a POST that leads back to a page. */
export function createApp(desk: Desk): Hono {
  const app = new Hono();
  app.use(csrf());
  app.use(bodyLimit({ maxSize: 1_000_000 }));

  const show = (c: Context, pageFor: PageFor, draft: Draft | null = null): Promise<Response> =>
    desk.read(async () => {
      const visit = await visitOf(c, draft ?? clockDraft(c), pageAddress(c));
      const page = visit && (await pageFor(visit, c));
      if (!visit || !page) return c.html(missingPage(), 404);
      return c.html(layout(visit, page), draft?.refused == null ? 200 : 422);
    });

  const visitOf = (c: Context, draft: Draft | null, here: string): Promise<Visit | null> =>
    arrive(desk, {
      platform: c.req.param('platform') ?? '',
      person: c.req.param('person') ?? '',
      ...{ here, draft, done: doneWords(c.req.query('done')) },
    });

  /** Does something, and leads to a page; what cannot be done is shown again with the reason. */
  const change = async (
    c: Context,
    pageFor: PageFor,
    form: string,
    work: (visit: Visit, draft: Draft) => Promise<Draft | Lead>,
  ) => {
    const draft = await draftOf(c, form);
    const visit = await desk.read(() => visitOf(c, null, c.req.path));
    if (!visit) return c.html(missingPage(), 404);
    const outcome = await desk.change(() => work(visit, draft));
    if (outcome instanceof Draft) return show(c, pageFor, outcome);
    return c.redirect(typeof outcome === 'string' ? outcome : await desk.read(outcome), 303);
  };

  app.get('/', (c) => c.redirect('/jira/ann'));
  app.get('/style.css', (c) => c.body(asset('style.css'), 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/comfort.js', (c) => c.body(asset('comfort.js'), 200, { 'content-type': 'text/javascript; charset=utf-8' }));

  app.post('/clock', async (c) => {
    const draft = await draftOf(c, 'clock');
    const here = pathIn(draft.value('here'));
    const [, platform = ''] = here.split('/');
    const refused = await moveClock(desk, isPlatform(platform) ? platform : 'jira', draft);
    const typed = new URLSearchParams({ clock: refused ?? '', to: draft.value('to') });
    return c.redirect(refused === null ? here : `${here}?${typed}`, 303);
  });

  // The platforms' own interfaces read and write as their people do; whatever they change sets off what it sets off.
  app.use(async (c, next) => {
    const screen = PLATFORMS.map((platform) => desk.helpDesk(platform).screen).find(({ serves }) => serves(c.req.path));
    if (!screen) return next();
    return screen.reads(c.req.raw)
      ? desk.read(() => screen.fetch(c.req.raw))
      : desk.change(() => screen.fetch(c.req.raw));
  });

  // Links in mails, where the app has pages of its own behind them. A POST there is the customer's act.
  app.all('/:platform/links/*', async (c) => {
    const platform = c.req.param('platform');
    const helpDesk = isPlatform(platform) ? desk.helpDesk(platform) : null;
    if (!helpDesk?.follow) return c.html(missingPage(), 404);
    const follow = helpDesk.follow.bind(helpDesk);
    return c.req.method === 'GET' ? desk.read(() => follow(c.req.raw)) : desk.change(() => follow(c.req.raw));
  });

  app.get('/:platform/:person', (c) => show(c, homePage));
  app.get('/:platform/:person/mailbox', (c) => show(c, mailboxPage));
  app.get('/:platform/:person/report', (c) => show(c, reportPage));
  app.post('/:platform/:person/report', (c) =>
    change(c, reportPage, 'report', async (visit, draft) => {
      const report = readReport(draft, visit);
      if (report instanceof Draft) return report;
      return afterReport(visit, 'report', () => visit.helpDesk.perform(report), draft);
    }),
  );

  const mailFor: PageFor = (visit, c) =>
    visit.person.side === 'customer' ? mailPage(visit, c.req.query('answers') ?? null) : null;
  app.get('/:platform/:person/mail', (c) => show(c, mailFor));
  app.post('/:platform/:person/mail', (c) =>
    change(c, mailFor, 'mail', async (visit, draft) => {
      if (!draft.given('subject') && !draft.given('body'))
        return draft.refusedBecause('Not sent yet: the mail is empty.');
      const headers = draft.has('written', 'machine') ? { headers: { 'Auto-Submitted': 'auto-replied' } } : {};
      const answers = draft.given('answers') ? { answers: draft.value('answers') } : {};
      const words = { subject: draft.value('subject'), body: draft.value('body') };
      const mail = { do: 'mail' as const, by: visit.person.by, ...words, ...headers, ...answers };
      return afterReport(visit, 'mail', () => visit.helpDesk.perform(mail), draft);
    }),
  );

  const incident: PageFor = (visit, c) => {
    const view = visit.views.find((one) => one.incident.number === c.req.param('number'));
    return view ? incidentPageOf(visit, view) : null;
  };
  app.get('/:platform/:person/incidents/:number', (c) => show(c, incident));
  app.post('/:platform/:person/incidents/:number/:form', (c) => {
    const form = c.req.param('form');
    const number = c.req.param('number');
    return change(c, incident, form, async (visit, draft) => {
      const act = readAct(draft, number, visit.person.by);
      if (act === null) return pageOf(visit);
      if ('fault' in act) return draft.refusedBecause(act.fault, { [act.field]: act.fault });
      const { refused } = await visit.helpDesk.perform(act);
      return refused === null ? `${incidentPage(visit, number)}?done=${form}` : draft.refusedBecause(refused);
    });
  });

  const settings: PageFor = async (visit) =>
    visit.person.side === 'support' && visit.person.role === 'admin'
      ? settingsPage(visit, await visit.helpDesk.clients())
      : null;
  app.get('/:platform/:person/settings', (c) => show(c, settings));
  app.post('/:platform/:person/settings/:setting', (c) => {
    const setting = c.req.param('setting');
    return change(c, settings, setting, async (visit, draft) => {
      const refused = await saveSetting(visit, setting, draft);
      return refused ?? `${pageOf(visit, 'settings')}?done=${setting}`;
    });
  });

  app.notFound((c) => c.html(missingPage(), 404));
  app.onError((error, c) => (error instanceof HTTPException ? error.getResponse() : c.html(failurePage(error), 500)));
  return app;
}

/** Sends a report, and leads to the incident that it opened, if it opened one that its sender may see. */
async function afterReport(
  visit: Visit,
  form: 'report' | 'mail',
  send: () => Promise<{ refused: string | null }>,
  draft: Draft,
): Promise<Draft | Lead> {
  const { refused } = await send();
  if (refused !== null) return draft.refusedBecause(refused);
  const known = new Set(visit.views.map(({ incident }) => incident.number));
  return async () => {
    const views = await visit.helpDesk.incidents(visit.person);
    const opened = views.find(({ incident }) => !known.has(incident.number));
    return `${opened ? incidentPage(visit, opened.incident.number) : pageOf(visit)}?done=${form}`;
  };
}

async function draftOf(c: Context, form: string): Promise<Draft> {
  const body = await c.req.formData();
  return new Draft(
    form,
    [...body].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

/** The page that a form stands on: forms post below their page. */
const pageAddress = (c: Context): string => c.req.path.replace(/(\/incidents\/[^/]+|\/settings)\/[^/]+$/, '$1');

/** A move of the clock that was refused leads back to its page, which says why beside what was typed. */
function clockDraft(c: Context): Draft | null {
  const refused = clockRefusal(c.req.query('clock'));
  return refused === null ? null : new Draft('clock', [['to', c.req.query('to') ?? '']], refused);
}

/** A path of the desk's own, whatever a form says. */
const pathIn = (text: string): string => (/^\/[a-z]+\/[a-z]+(\/[\w-]+)*$/.test(text) ? text : '/jira/ann');

const asset = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
