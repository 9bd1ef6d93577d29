import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { policyInForce } from '../../../core';
import { readTicketSource } from '../../client';
import { isFinal, metadataOf } from '../../history';
import type { Account } from '../account/account';
import { gather, type Judged, judge } from '../review/judged';
import { writeCustomerAct } from './customer-act';
import { openFollowUp } from './follow-up';
import { donePage, failedPage, incidentPage, invalidPage, type PageInput, refusedPage, VIEWS, type View } from './page';
import { filled, PAGE_TEXTS as T } from './page-texts';
import type { Claims, Purpose } from './token';

const viewSchema = z.enum(VIEWS);
const formSchema = z.object({
  act: viewSchema,
  text: z.string().max(10_000).default(''),
  score: z.coerce.number().int().min(1).max(5).optional(),
});

/** What each purpose's link may show and do; the first is what it opens with. */
const ALLOWED: Readonly<Record<Purpose, readonly View[]>> = {
  incident: ['solved', 'help', 'supervisor', 'comment'],
  survey: ['survey', 'help', 'comment'],
};

interface Opened {
  readonly account: Account;
  readonly claims: Claims;
  readonly judged: Judged;
  readonly page: PageInput;
}

const SAFE = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** Pages behind the links in mails. Opening one changes nothing, since mail scanners open links; a POST acts. */
export function linkRoutes(accounts: () => readonly Account[]): Hono {
  const open = async (c: Context): Promise<Opened | null> => {
    for (const account of accounts()) {
      const now = account.clock.now();
      const claims = await account.links.read(c.req.param('token') ?? '', now);
      if (claims?.account !== account.name) continue;
      const source = await readTicketSource(account.zendesk, claims.ticket);
      if (!source) return null;
      const judged = await judge(account, source, await gather(account, source), now);
      const { incident } = judged.review;
      const policy = policyInForce(account.policies.policies(), incident.reportedAt);
      const organization = judged.facts.organization?.name ?? null;
      return {
        account,
        claims,
        judged,
        page: { incident, policy, organization, isFinal: isFinal(source.ticket), now },
      };
    }
    return null;
  };

  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SAFE)) c.header(name, value);
  });
  app.get('/:token', async (c) => {
    const opened = await open(c);
    if (!opened) return c.html(invalidPage(), 404);
    const allowed = ALLOWED[opened.claims.purpose];
    const asked = viewSchema.safeParse(c.req.query('view')).data;
    const view = asked && allowed.includes(asked) ? asked : allowed[0]!;
    const isClosed = opened.page.incident.status === 'Closed';
    return c.html(incidentPage(view === 'solved' && isClosed ? 'help' : view, opened.page));
  });
  app.post('/:token', async (c) => {
    const form = formSchema.safeParse(await c.req.parseBody());
    const text = form.data?.text ?? '';
    try {
      const opened = await open(c);
      if (!opened) return c.html(invalidPage(), 404);
      const { claims, page } = opened;
      const act = form.data?.act;
      if (!act || !ALLOWED[claims.purpose].includes(act)) return c.html(invalidPage(), 404);
      if (act === 'survey' && form.data?.score === undefined) {
        return c.html(incidentPage('survey', { ...page, text, notice: T.survey.missing }), 422);
      }
      const { refused, done } = await perform(opened, act, text, form.data?.score ?? 0);
      return refused === null ? c.html(donePage(done, page)) : c.html(refusedPage(refused, page), 409);
    } catch {
      return c.html(failedPage(form.data?.act ?? 'help', text), 503);
    }
  });
  return app;
}

async function perform(
  { account, claims, judged, page }: Opened,
  view: View,
  text: string,
  score: number,
): Promise<{ refused: string | null; done: string }> {
  const values = { number: claims.ticket };
  const done = filled(T.done[view], values);
  switch (view) {
    case 'solved':
      return { refused: await writeCustomerAct(account, judged, claims, { type: 'resolution-confirmed', text }), done };
    case 'help':
      if (page.isFinal) {
        await openFollowUp(account, judged, claims, text);
        return { refused: null, done: filled(T.done.followUp, values) };
      }
      return { refused: await writeCustomerAct(account, judged, claims, { type: 'reopened', text }), done };
    case 'supervisor':
      return { refused: await writeCustomerAct(account, judged, claims, { type: 'supervisor-requested', text }), done };
    case 'survey':
      return {
        refused: await writeCustomerAct(account, judged, claims, { type: 'survey-answered', score, text }),
        done,
      };
    case 'comment':
      // K1: about the support itself, so it changes nothing about the incident.
      await account.zendesk.update(claims.ticket, {
        comment: { body: `${T.comment.title}: ${text}`, public: false },
        metadata: metadataOf({ customer: claims.customer }),
      });
      return { refused: null, done };
    default:
      return view satisfies never;
  }
}
