import type { Act, Actor } from '../../../core';
import { actSchema, isPriority, isSeverity, isStatus, namedIncident, refusalText, refuse } from '../../../core';
import type { Act as Step } from '../act';
import type { Driver, Outcome } from '../driver';
import type { PanelStep } from './act-of-step';
import { actOfStep, responseOfStep } from './act-of-step';
import { seenOf } from './seen';
import { Site } from './site';
import type { Ticket } from './ticket';
import { happen, isReply, say } from './ticket';

const DONE: Outcome = { refused: null };

/** Runs a scenario through the core alone, on a site in memory. */
export function createDriver(): Driver {
  let site: Site;
  return {
    start: async (world, at) => {
      site = new Site(world, at);
    },
    advanceTo: (t) => site.clock.advanceTo(t),
    perform: async (step) => perform(step, site),
    outageUntil: async (t) => site.outageUntil(t),
    numberOf: (name) => site.byName(name)?.number ?? null,
    observe: async (name) => {
      const ticket = site.byName(name);
      if (!ticket) return { exists: false };
      return seenOf(site.review(ticket).incident, ticket, (number) => site.byNumber(number)?.name ?? number);
    },
    stop: async () => {},
  };
}

function perform(step: Step, site: Site): Outcome {
  switch (step.do) {
    case 'report':
      return report(step, site);
    case 'mail':
      return report({ ...step, do: 'report', channel: 'email', subject: step.subject ?? '' }, site);
    case 'reply':
      return reply(step, site);
    case 'set-agreement':
      site.people.setAgreement(step.organization, step.agreement, site.now());
      site.ringAll();
      return DONE;
    case 'set-representative':
      site.people.setRepresentative(step.email, step.representative, site.now());
      site.ringAll();
      return DONE;
    case 'change-policy':
      if (step.by !== undefined && step.by !== 'admin')
        return { refused: 'Only an administrator may change the policy.' };
      return { refused: site.changePolicy(step.policy, step.rejudgeOpen ?? false) };
    case 'outage':
      site.outageUntil(step.at + step.minutes * 60_000);
      return DONE;
    case 'log-call':
    case 'set-severity':
    case 'set-priority':
    case 'set-status':
    case 'confirm-resolved':
    case 'reopen':
    case 'close':
    case 'split':
    case 'escalate':
    case 'request-supervisor':
    case 'acknowledge-supervisor':
    case 'override-entitlement':
    case 'hold-session':
    case 'answer-survey':
      return act(step, site);
    default:
      return step satisfies never;
  }
}

function report(step: Extract<Step, { do: 'report' }>, site: Site): Outcome {
  const requester = site.people.actor(step.by);
  const byMail = step.channel === 'email';
  const number = byMail ? namedIncident(step.subject) : null;
  const target = number === null ? null : site.byNumber(number);
  const mayJoin = target !== null && site.people.actor(step.by, target.requester).relation !== 'stranger';
  const exists = target !== null && site.review(target).incident.standing === 'incident';
  const ticket = site.openTicket(step.as, requester, exists ? { number: target.number, mayJoin } : null);
  happen(ticket, {
    type: 'reported',
    at: site.now(),
    by: requester,
    channel: step.channel,
    subject: step.subject,
    body: step.body,
    // A mail is a text: it fills in no form.
    answers: byMail ? {} : (step.answers ?? {}),
    fields: byMail ? {} : (step.fields ?? {}),
    ...(step.headers && { headers: step.headers }),
  });
  site.ring(ticket);
  return DONE;
}

function reply(step: Extract<Step, { do: 'reply' }>, site: Site): Outcome {
  const ticket = ticketOf(step, site);
  const { text = '', status, headers, subject, automatic } = step;
  const response = responseOfStep(step);
  const visibility = step.internal ? 'internal' : 'public';
  const answer = { ...(response && { response }), ...(status !== undefined && { status }) };
  const message = {
    at: site.now(),
    by: site.people.actor(step.by, ticket.requester),
    visibility,
    text,
    ...(subject !== undefined && { subject }),
    ...(headers && { headers }),
    ...(automatic !== undefined && { automatic }),
  } as const;
  const refused = isReply(message) ? refusedBy({ type: 'reply', text, ...answer }, ticket, message.by, site) : null;
  if (refused !== null) return { refused };
  say(ticket, isReply(message) ? { ...message, ...answer } : message);
  site.ring(ticket);
  return DONE;
}

function act(step: PanelStep, site: Site): Outcome {
  const ticket = ticketOf(step, site);
  const by = site.people.actor(step.by, ticket.requester);
  const parsed = actSchema.safeParse(actOfStep(step));
  if (!parsed.success) return { refused: parsed.error.issues.map(({ message }) => message).join(' ') };
  const refused = refusedBy(parsed.data, ticket, by, site);
  if (refused) return { refused };
  if (step.do === 'split') ticket.toOpen.push(...step.items);
  if (parsed.data.type !== 'reply') happen(ticket, { ...parsed.data, at: site.now(), by });
  showByHand(parsed.data, ticket);
  site.ring(ticket);
  return DONE;
}

/** What a person changes by hand, the platform shows at once. */
function showByHand(done: Act, ticket: Ticket): void {
  if (done.type === 'status-set' && isStatus(done.to)) ticket.shown = { ...ticket.shown, status: done.to };
  if (done.type === 'priority-set' && isPriority(done.to)) ticket.shown = { ...ticket.shown, priority: done.to };
  if (done.type === 'severity-set' && isSeverity(done.to)) ticket.shown = { ...ticket.shown, severity: done.to };
}

function refusedBy(done: Act, ticket: Ticket, by: Actor, site: Site): string | null {
  const refusal = refuse(site.review(ticket).incident, done, by);
  return refusal && refusalText(refusal);
}

function ticketOf({ on }: { on?: string | undefined }, site: Site): Ticket {
  const ticket = site.byName(on ?? 'A');
  if (!ticket) throw new Error(`There is no incident ${on}`);
  return ticket;
}
