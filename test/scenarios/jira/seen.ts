import type { Incident } from '../../../core';
import { recordOf } from '../../../jira-plugin/history/comment-record';
import { readInstant } from '../../../jira-plugin/history/instant';
import { type Comment, commentSchema } from '../../../jira-plugin/jira/comment';
import type { Observation, SeenIncident } from '../observation';
import { seenIncident } from '../seen-incident';
import type { Stage } from './steps';

const PRIORITIES: Readonly<Record<string, string>> = { Highest: 'urgent', High: 'high', Medium: 'normal', Low: 'low' };

interface ShownIssue {
  readonly fields: Readonly<Record<string, unknown>> & {
    readonly summary: string;
    readonly status: { readonly name: string };
    readonly priority: { readonly name: string };
    readonly issuelinks: readonly { readonly inwardIssue?: { key: string }; readonly outwardIssue?: { key: string } }[];
    readonly comment: { readonly comments: readonly { readonly id: string }[] };
  };
}

/**
 * What people see of an incident: status, priority, severity, links and comments as Jira shows them to an agent, and what the
 * panel shows besides. Writes nothing.
 */
export async function observe(
  key: string,
  severityField: string,
  stage: Stage,
  nameOf: (number: string) => string,
): Promise<Observation> {
  const { site, town } = stage;
  const { authorization } = town.user('agent');
  const response = await site.send(authorization, 'GET', `/rest/api/3/issue/${key}`);
  if (response.status === 404) return { exists: false };
  const { fields } = (await response.json()) as ShownIssue;
  const incident = await panel(key, stage);
  if (incident.standing !== 'incident') return { exists: false };
  const severity = fields[severityField] as { value: string } | null;
  return seenIncident(incident, {
    status: fields.status.name,
    severity: Number(/\d/.exec(severity?.value ?? '')?.[0] ?? 0),
    priority: PRIORITIES[fields.priority.name] ?? fields.priority.name,
    linked: fields.issuelinks.map((link) => nameOf((link.inwardIssue ?? link.outwardIssue)!.key.split('-')[1]!)),
    sent: await sent(
      fields.comment.comments.map(({ id }) => Number(id)),
      stage,
    ),
  });
}

async function panel(key: string, { site, town }: Stage): Promise<Incident> {
  const answer = await site.host.invokeResolver(
    'jira:issuePanel',
    'incident',
    'view',
    {},
    {
      accountId: town.user('agent').accountId,
      accountType: 'licensed',
      extension: { issue: { key } },
    },
  );
  if (typeof answer !== 'object' || answer === null || !('incident' in answer)) {
    throw new Error(`the panel shows ${JSON.stringify(answer)}`);
  }
  return answer.incident as Incident;
}

/** Everything that went to people, in the order of the comments that carried it. */
async function sent(ids: readonly number[], { site, town }: Stage): Promise<SeenIncident['sent']> {
  if (ids.length === 0) return [];
  const { authorization } = town.user('agent');
  const page = await site.request(authorization, 'POST', '/rest/api/3/comment/list?expand=properties', { ids });
  const comments = (page as { values: unknown[] }).values.map((value) => commentSchema.parse(value));
  return comments
    .sort((a, b) => readInstant(a.created) - readInstant(b.created) || Number(a.id) - Number(b.id))
    .flatMap((comment): SeenIncident['sent'] => {
      const author = comment.author?.accountId ?? '';
      if (author === site.cloud.appAccountId) return sentByApp(comment);
      return comment.jsdPublic && town.isStaffAccount(author) ? [{ kind: 'reply', to: 'customer' }] : [];
    });
}

function sentByApp(comment: Comment): SeenIncident['sent'] {
  return (recordOf(comment)?.entries ?? []).flatMap(({ kind, to }) =>
    kind !== undefined && kind !== 'note' && to !== undefined ? [{ kind, to }] : [],
  );
}
