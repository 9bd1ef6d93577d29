import { z } from 'zod';
import { actSchema as processAct, refusalText } from '../../../core';
import { prepareAct, prepareReply } from '../../../zendesk-app/acts';
import { reportFields } from '../../../zendesk-app/effects';
import { type Installation, tagOf } from '../../../zendesk-app/setup';
import type { Act as Step } from '../act';
import { actOfStep, type PanelStep, responseOfStep } from '../core/act-of-step';
import type { Outcome } from '../driver';
import { isStaff } from '../world';
import { linkFor, press } from './customer-page';
import type { Reader } from './seen-ticket';
import type { Site } from './site';
import { emailOf } from './town';

/** What a step needs to be done: the site, and who reads tickets as an agent. */
export interface Stage {
  readonly site: Site;
  readonly reader: Reader;
  readonly installation: Installation;
  readonly numberOf: (name: string) => string;
}

const DONE: Outcome = { refused: null };
const made = z.looseObject({ ticket: z.looseObject({ id: z.number() }) });
const requested = z.looseObject({ request: z.looseObject({ id: z.number() }) });

/** A report through the form, by mail, or taken down by an agent; gives the ticket's number, or null where none was made. */
export async function report(
  step: Extract<Step, { do: 'report' }>,
  { site, installation }: Stage,
): Promise<string | null> {
  const { town } = site;
  const body = step.body.trim() || step.subject || '-';
  switch (step.channel) {
    case 'email': {
      const received = town.cloud.receiveMail({
        from: step.by,
        subject: step.subject,
        body,
        ...(step.headers ? { headers: step.headers } : {}),
      });
      return 'ticketId' in received ? String(received.ticketId) : null;
    }
    case 'portal': {
      const request = {
        subject: step.subject,
        comment: { body },
        ticket_form_id: installation.form,
        custom_fields: reportFields(installation, step),
      };
      const answer = await town.as(step.by).connection.call('POST', 'requests', requested, { body: { request } });
      return String(answer.request.id);
    }
    case 'phone':
    case 'agent': {
      const fields = [
        ...reportFields(installation, step),
        { id: installation.fields.channel, value: tagOf('channel', step.channel) },
      ];
      const ticket = {
        subject: step.subject,
        comment: { body, public: true },
        requester_id: town.idOf(step.by),
        ticket_form_id: installation.form,
        custom_fields: fields,
      };
      const answer = await town.as('agent').connection.call('POST', 'tickets', made, { body: { ticket } });
      return String(answer.ticket.id);
    }
    default:
      return step.channel satisfies never;
  }
}

/** A message: an agent's from Zendesk's composer, a customer's by mail or on the request's page. */
export async function reply(step: Extract<Step, { do: 'reply' }>, stage: Stage): Promise<Outcome> {
  const number = stage.numberOf(step.on ?? 'A');
  if (!isStaff(step.by)) return customerReply(step, number, stage);
  const { site, reader, installation } = stage;
  const text = step.text?.trim() || '-';
  if (step.automatic) return answerMail(step, number, stage);
  if (step.internal) {
    site.town.cloud.people.agentSubmits(emailOf(step.by), Number(number), { comment: { body: text, public: false } });
    return DONE;
  }
  const seen = await reader.see(number, site.now());
  if (!seen) throw new Error(`There is no ticket ${number}`);
  const response = responseOfStep(step);
  const act = {
    type: 'reply' as const,
    text: step.text ?? '',
    ...(response ? { response } : {}),
    ...(step.status === undefined ? {} : { status: step.status }),
  };
  const input = { incident: seen.incident, ticket: seen.source.ticket, installation, by: site.town.staff(step.by)! };
  const prepared = prepareReply(input, act, String(site.now()));
  if (prepared.refused !== null) return { refused: refusalText(prepared.refused) };
  const comment = { body: prepared.text.trim() || text, public: true };
  site.town.cloud.people.agentSubmits(emailOf(step.by), Number(number), { ...prepared.update, comment });
  return DONE;
}

async function customerReply(step: Extract<Step, { do: 'reply' }>, number: string, stage: Stage): Promise<Outcome> {
  const { town } = stage.site;
  const got = town.cloud.mails.some(({ to, ticketId }) => to === step.by && String(ticketId) === number);
  if (got || step.automatic || step.headers) return answerMail(step, number, stage);
  try {
    town.cloud.people.customerUpdates(step.by, Number(number), { comment: { body: step.text?.trim() || '-' } });
    return DONE;
  } catch {
    // Somebody to whom the request is not shown can only answer a mail that was handed on.
    return answerMail(step, number, stage);
  }
}

function answerMail(step: Extract<Step, { do: 'reply' }>, number: string, { site }: Stage): Outcome {
  const about = site.town.cloud.mails.filter(({ ticketId }) => String(ticketId) === number);
  const answered = about.findLast(({ to }) => to === step.by) ?? about.at(-1);
  const automatic = step.automatic && !step.headers ? { 'Auto-Submitted': 'auto-replied' } : step.headers;
  site.town.cloud.receiveMail({
    from: emailOf(step.by),
    subject: step.subject ?? `Re: ${answered?.subject ?? ''}`,
    body: step.text?.trim() || '-',
    ...(answered ? { inReplyTo: answered.id } : { to: `support+id${number}@${site.account}.zendesk.com` }),
    ...(automatic ? { headers: automatic } : {}),
  });
  return DONE;
}

/** Something done through a panel by an agent, or by a customer through a link in a mail. */
export async function act(step: PanelStep, stage: Stage): Promise<Outcome> {
  const number = stage.numberOf(step.on ?? 'A');
  if (!isStaff(step.by)) return customerAct(step, number, stage);
  const parsed = processAct.safeParse(actOfStep(step));
  if (!parsed.success) return { refused: parsed.error.issues.map(({ message }) => message).join(' ') };
  if (parsed.data.type === 'reply') throw new TypeError('A reply is typed in the composer');
  const { site, reader, installation } = stage;
  const seen = await reader.see(number, site.now());
  if (!seen) throw new Error(`There is no ticket ${number}`);
  const input = { incident: seen.incident, ticket: seen.source.ticket, installation, by: site.town.staff(step.by)! };
  const prepared = prepareAct(input, parsed.data);
  if (prepared.refused !== null) return { refused: refusalText(prepared.refused) };
  await site.town.as(step.by).update(number, prepared.update);
  return DONE;
}

/** What a customer's link for it is called. */
const PURPOSES: Partial<Record<PanelStep['do'], string>> = {
  'confirm-resolved': 'confirm',
  reopen: 'help',
  'request-supervisor': 'supervisor',
  'answer-survey': 'survey',
};

async function customerAct(step: PanelStep, number: string, { site }: Stage): Promise<Outcome> {
  const purpose = PURPOSES[step.do];
  if (!purpose) return { refused: 'A customer has no way to do this.' };
  const path = await linkFor(site, number, step.by, purpose);
  if (!path) return { refused: 'No mail offered this.' };
  const text = 'text' in step ? (step.text ?? '') : '';
  const score = step.do === 'answer-survey' ? { score: String(step.score) } : {};
  return { refused: await press(site, path, { act: purpose, text, ...score }) };
}

/** An administrator saves a policy through the service, which asks Zendesk who is calling. */
export async function changePolicy(step: Extract<Step, { do: 'change-policy' }>, { site }: Stage): Promise<Outcome> {
  const token = site.town.cloud.seed.addOAuthToken(site.town.idOf(step.by ?? 'admin'));
  const answer = await site.visit(`/admin/${site.account}/policies`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ policy: step.policy, rejudgeOpen: step.rejudgeOpen ?? false }),
  });
  return answer.status === 201 ? DONE : { refused: `${answer.status} ${await answer.text()}` };
}
