import type { Act as PanelAct } from '../../../core';
import { isStatus, mergePolicy, type Policy } from '../../../core';
import { REPORT } from '../../../jira-plugin/property-keys';
import type { MailOutcome } from '../../jira-cloud';
import type { Act as Step } from '../act';
import { actOfStep, type PanelStep, responseOfStep } from '../core/act-of-step';
import type { Outcome } from '../driver';
import { isStaff } from '../world';
import type { Site } from './site';
import { PROJECT, type Town } from './town';

export interface Stage {
  readonly site: Site;
  readonly town: Town;
  readonly keyOf: (name: string) => string;
}

const DONE: Outcome = { refused: null };
const AUTOMATIC = { 'Auto-Submitted': 'auto-replied' };

/** Takes a report in by its channel; gives the key of the issue that Jira made of it, or null if it made none. */
export async function report(step: Extract<Step, { do: 'report' }>, stage: Stage): Promise<string | null> {
  const { answers = {}, fields = {}, subject, body } = step;
  switch (step.channel) {
    case 'portal':
      return reportByPortal(step, stage);
    case 'email':
      return issueOf(mail({ by: step.by, subject, body, ...(step.headers && { headers: step.headers }) }, stage));
    case 'phone':
    case 'agent': {
      const customer = isStaff(step.by) ? {} : { customer: stage.town.user(step.by).accountId };
      const taker = isStaff(step.by) ? step.by : 'agent';
      const before = await newestKey(stage);
      await refusedIn(
        stage.town.ask(taker, 'report', { ...customer, channel: step.channel, subject, body, answers, fields }),
      );
      const after = await newestKey(stage);
      return after === before ? null : after;
    }
    default:
      return step.channel satisfies never;
  }
}

async function reportByPortal(step: Extract<Step, { do: 'report' }>, { site, town }: Stage): Promise<string> {
  const { answers = {}, fields = {}, subject, body, attachments = [] } = step;
  const made = await site.request(town.user(step.by).authorization, 'POST', '/portal-internal/create', {
    requestTypeId: town.requestType,
    fields: { summary: subject, description: body },
    properties: [{ key: REPORT, value: { channel: 'portal', answers, fields } }],
    attachments,
  });
  return (made as { issueKey: string }).issueKey;
}

interface Letter {
  readonly by: string;
  readonly subject: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function mail({ by, subject, body, headers = {} }: Letter, { site, town }: Stage): MailOutcome {
  const from = town.has(by) ? town.user(by).email : by;
  return site.cloud.receiveMail({ from, subject, body, headers: { ...headers } });
}

const issueOf = (outcome: MailOutcome): string | null => (outcome.outcome === 'created' ? outcome.issueKey : null);

/** A reply: typed by an agent in the panel, or in Jira itself; by a customer on the portal, or by mail. */
export async function reply(step: Extract<Step, { do: 'reply' }>, stage: Stage): Promise<Outcome> {
  const key = stage.keyOf(step.on ?? 'A');
  const text = step.text ?? '';
  if (step.automatic || step.headers || step.subject !== undefined) {
    const { subject = 'Re:', headers = step.automatic ? AUTOMATIC : {} } = step;
    mail({ by: step.by, subject: `${subject} [${key}]`, body: text, headers }, stage);
    return DONE;
  }
  if (isStaff(step.by)) return agentReply(step, key, stage);
  const { authorization } = stage.town.user(step.by);
  await stage.site.send(authorization, 'POST', `/rest/servicedeskapi/request/${key}/comment`, {
    body: text,
    public: true,
  });
  return DONE;
}

async function agentReply(step: Extract<Step, { do: 'reply' }>, key: string, stage: Stage): Promise<Outcome> {
  const { by, text = '', status, internal = false } = step;
  const response = responseOfStep(step);
  if (internal) {
    await comment(by, key, text, true, stage);
    return DONE;
  }
  const act: PanelAct = { type: 'reply', text, ...(response && { response }), ...(status !== undefined && { status }) };
  // A reply without a type is typed where Jira has its own reply box, unless the panel says that nothing may be said.
  const shown = await statusOf(key, stage);
  const isHeld = shown === null || shown === 'Verification Required';
  if (response !== undefined || status !== undefined || isHeld) {
    return { refused: await stage.town.ask(by, 'act', { act }, key) };
  }
  await comment(by, key, text, false, stage);
  return DONE;
}

async function comment(by: string, key: string, text: string, internal: boolean, { site, town }: Stage): Promise<void> {
  const body = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: text || '–' }] }],
  };
  const properties = [{ key: 'sd.public.comment', value: { internal } }];
  // An issue whose mail joined another incident is no more: there is nowhere to write.
  await site.send(town.user(by).authorization, 'POST', `/rest/api/3/issue/${key}/comment`, { body, properties });
}

/** What somebody does to an incident: by Jira's own means where a person would use them, else through the panel. */
export async function act(step: PanelStep, stage: Stage): Promise<Outcome> {
  const key = stage.keyOf(step.on ?? 'A');
  const byHand = await changeByHand(step, key, stage);
  if (byHand) return DONE;
  return { refused: await stage.town.ask(step.by, 'act', { act: actOfStep(step) }, key) };
}

const PRIORITIES: Readonly<Record<string, string>> = { urgent: 'Highest', high: 'High', normal: 'Medium', low: 'Low' };

/** A status or priority set without a reason, by an agent, where the process has nothing against it: nobody opens a panel for it. */
async function changeByHand(step: PanelStep, key: string, stage: Stage): Promise<boolean> {
  const { site, town } = stage;
  if ((step.do !== 'set-status' && step.do !== 'set-priority') || step.reason !== undefined || !isStaff(step.by))
    return false;
  const { authorization } = town.user(step.by);
  const now = await statusOf(key, stage);
  if (now === null) return false;
  if (step.do === 'set-priority') {
    const name = PRIORITIES[step.to];
    if (name === undefined) return false;
    await site.request(authorization, 'PUT', `/rest/api/3/issue/${key}`, { fields: { priority: { name } } });
    return true;
  }
  if (!isStatus(step.to) || step.to === 'Verification Required' || now === 'Verification Required' || step.to === now)
    return false;
  const path = `/rest/api/3/issue/${key}/transitions`;
  const { transitions } = (await site.request(authorization, 'GET', path)) as {
    transitions: { id: string; to: { name: string } }[];
  };
  const transition = transitions.find(({ to }) => to.name === step.to);
  if (!transition) return false;
  await site.request(authorization, 'POST', path, { transition: { id: transition.id } });
  return true;
}

export async function changePolicy(
  step: Extract<Step, { do: 'change-policy' }>,
  base: Policy,
  { town }: Stage,
): Promise<Outcome> {
  const policy = mergePolicy(base, step.policy);
  return {
    refused: await town.ask(step.by ?? 'admin', 'savePolicy', { policy, rejudgeOpen: step.rejudgeOpen ?? false }),
  };
}

/** The status that Jira shows; null for an issue that is no more (its mail joined another incident). */
async function statusOf(key: string, { site, town }: Stage): Promise<string | null> {
  const { authorization } = town.user('admin');
  const response = await site.send(authorization, 'GET', `/rest/api/3/issue/${key}?fields=status`);
  if (response.status === 404) return null;
  return ((await response.json()) as { fields: { status: { name: string } } }).fields.status.name;
}

async function newestKey({ site, town }: Stage): Promise<string | null> {
  const { authorization } = town.user('admin');
  const found = await site.request(authorization, 'POST', '/rest/api/3/search/jql', {
    jql: `project = ${PROJECT} ORDER BY key DESC`,
    maxResults: 1,
    fields: ['summary'],
  });
  return (found as { issues: { key: string }[] }).issues[0]?.key ?? null;
}

async function refusedIn(asked: Promise<string | null>): Promise<void> {
  const refused = await asked;
  if (refused !== null) throw new Error(refused);
}
