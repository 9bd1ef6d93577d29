import type { HostUsage, Invocation } from '../../jira-cloud/forge-host';
import type { RestUsage } from '../../jira-cloud/http/limits';
import { MINUTE } from '../example-site';
import { type BigSite, openBigSite, WAKES_FROM, WEDNESDAY } from './big-site';

/** What happens on the site; instants are ms from the beginning. */
export interface Plan {
  readonly issues: number;
  readonly wakes: number;
  readonly instants: number;
  readonly minutes: number;
  /** Doorbells a minute: two for each thing that people do. */
  readonly bells: number;
  /** A rush: from when, how many minutes, how many doorbells a minute, how many of them for the same issue in a row. */
  readonly rush: { readonly from: number; readonly minutes: number; readonly bells: number; readonly each: number };
  /** Jira refuses everything: from when, for how many minutes, with how many seconds to wait. */
  readonly storm: { readonly from: number; readonly minutes: number; readonly retryAfter: number };
}

export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface Told {
  readonly bells: number;
  /** Reviews that bells led to: each answers all bells that the issue had. */
  readonly reviews: number;
  /** From a timer's instant until all that it led to was done, ms; what fell into the storm is apart. */
  readonly late: Spread;
  readonly lateInStorm: Spread;
  /** From the first unanswered bell of an issue until the app read it, ms. */
  readonly waited: Spread;
  /** Bells that nobody had answered in the end. */
  readonly unanswered: number;
  readonly timersLeft: number;
  readonly failed: number;
  /** Why invocations failed, and how many did. */
  readonly errors: Readonly<Record<string, number>>;
  readonly usage: HostUsage;
  readonly rest: RestUsage;
  /** Resident memory, bytes. */
  readonly memory: number;
}

/** After a storm its backlog has to go. */
const AFTERMATH = 3 * MINUTE;

/** Plays hours on a big site in virtual time, and tells what they took of the limits and how long people waited. */
export async function simulate(plan: Plan): Promise<Told> {
  const random = randomFrom(20260304);
  const waiting = new Map<string, number>();
  const waited: number[] = [];
  const late: number[] = [];
  const lateInStorm: number[] = [];
  let bells = 0;
  let failed = 0;
  const errors: Record<string, number> = {};
  const stormFrom = WEDNESDAY + plan.storm.from;
  const stormUntil = stormFrom + plan.storm.minutes * MINUTE;

  const observe = (invocation: Invocation): void => {
    if (invocation.outcome === 'failed') {
      failed += 1;
      const key = `${invocation.moduleType} ${invocation.error?.slice(0, 120)}`;
      errors[key] = (errors[key] ?? 0) + 1;
    }
    if (invocation.moduleType !== 'consumer' || invocation.outcome !== 'done') return;
    // A timer that was armed anew since rings for nothing, and asks nothing of Jira.
    if (!invocation.requests.some(({ to }) => to === 'jira')) return;
    const { timers, wakeAt, issueId } = JSON.parse(invocation.about);
    for (const timer of timers ?? (wakeAt ? [{ issueId, wakeAt }] : [])) {
      const due = Date.parse(timer.wakeAt);
      const stormy = due < stormUntil + AFTERMATH && (invocation.endedAt ?? 0) >= stormFrom;
      (stormy ? lateInStorm : late).push((invocation.endedAt ?? 0) - due);
    }
  };
  const site = await openBigSite({
    issues: plan.issues,
    wakes: plan.wakes,
    instants: plan.instants,
    observe,
    lateness: () => Math.floor(random() * 2_000),
    onRead: (issueId) => {
      const since = waiting.get(issueId);
      if (since === undefined || (site.clock.now() < stormUntil && site.clock.now() >= stormFrom)) return;
      waiting.delete(issueId);
      waited.push(site.clock.now() - since);
    },
  });
  const { clock, cloud, host } = site;
  cloud.onEvent((eventType, payload) => {
    const issueId = (payload as { issue?: { id?: string } }).issue?.id;
    if (payload.selfGenerated === true || !issueId || !/(?:commented|updated):issue$/.test(eventType)) return;
    bells += 1;
    if (!waiting.has(issueId)) waiting.set(issueId, clock.now());
  });

  // Some issues are worked on, the others now and then.
  const active = site.issues.slice(-Math.ceil(site.issues.length / 20));
  const pick = (): string => {
    const from = random() < 0.6 ? active : site.issues;
    return from[Math.floor(random() * from.length)]!;
  };
  const end = WEDNESDAY + plan.minutes * MINUTE;
  for (let minute = 0; minute < plan.minutes; minute++) {
    const from = WEDNESDAY + minute * MINUTE;
    const inRush = minute >= plan.rush.from / MINUTE && minute < plan.rush.from / MINUTE + plan.rush.minutes;
    const each = inRush ? plan.rush.each : 2;
    const acts = Math.round((inRush ? plan.rush.bells : plan.bells) / each);
    clock.at(from, () => {
      for (let n = 0; n < acts; n++) {
        const issue = pick();
        const at = from + Math.floor(random() * MINUTE * 0.9);
        for (let step = 0; step < each; step++) clock.at(at + step * 1_000, () => work(site, issue, step, random()));
      }
    });
  }
  clock.at(stormFrom, () => cloud.storm(stormUntil, plan.storm.retryAfter));
  await clock.advanceTo(end);
  // What is under way comes to its end: a quiet quarter of an hour.
  await clock.advanceTo(end + 15 * MINUTE);
  const overdue = (host.dump().kvs['entity:wake'] ?? []).filter(
    ({ json }) => Date.parse(JSON.parse(json).wakeAt) < end,
  ).length;
  return {
    bells,
    reviews: waited.length,
    late: spread(late),
    lateInStorm: spread(lateInStorm),
    waited: spread(waited),
    unanswered: waiting.size,
    timersLeft: overdue,
    failed,
    errors,
    usage: host.usage,
    rest: cloud.usage,
    memory: process.memoryUsage().rss,
  };
}

export { WAKES_FROM };

/** An agent at work: a note or now and then an answer, then a label. */
async function work({ cloud, agent }: BigSite, issue: string, step: number, chance: number): Promise<void> {
  const isNote = chance < 0.8;
  const [method, path, body] =
    step % 2 === 0
      ? ['POST', `/rest/api/3/issue/${issue}/comment`, { body: TEXT, properties: isNote ? INTERNAL : [] }]
      : ['PUT', `/rest/api/3/issue/${issue}`, { fields: { labels: [`l${Math.floor(chance * 1000)}`] } }];
  const headers = { authorization: agent, accept: 'application/json', 'content-type': 'application/json' };
  const request = new Request(new URL(path, cloud.siteUrl), { method, headers, body: JSON.stringify(body) });
  const { status } = await cloud.fetch(request);
  if (status >= 300) throw new Error(`${method} ${path}: ${status}`);
}

const TEXT = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Looked.' }] }],
};
const INTERNAL = [{ key: 'sd.public.comment', value: { internal: true } }];

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** The same numbers every time. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
