import { renderHtml } from '../documents/html';
import { plainText } from '../documents/plain-text';
import { isRichText, kindOf } from '../fields/value';
import type { Issue } from '../issues/issue';
import { portalLink } from '../mail/notifications';
import { customerDetails } from '../people/user';
import { customerTime } from '../store/instant';
import { isJsonObject, type Json, type JsonObject } from '../store/json';
import type { World } from '../store/world';
import type { Category } from '../workflows/status';
import { requestTypeOf } from './request-type';

export const REQUEST_EXPANDS = [
  'participant',
  'status',
  'sla',
  'requestType',
  'serviceDesk',
  'attachment',
  'action',
  'comment',
];

const CATEGORY: Readonly<Record<Category, string>> = { TODO: 'NEW', IN_PROGRESS: 'INDETERMINATE', DONE: 'DONE' };

/** A request as its customers see it. */
export function requestDetails(world: World, issue: Issue): JsonObject {
  const type = requestTypeOf(world, issue)!;
  const project = world.state.projects[issue.projectId]!;
  return {
    _expands: REQUEST_EXPANDS,
    issueId: issue.id,
    issueKey: issue.key,
    summary: String(issue.fields.summary ?? ''),
    requestTypeId: type.id,
    serviceDeskId: project.serviceDeskId,
    createdDate: customerTime(issue.created),
    reporter: customerDetails(world, String(issue.fields.reporter)),
    requestFieldValues: type.form.flatMap((row) => fieldValue(world, issue, row.fieldId, row.label)),
    currentStatus: statusAt(world, issue.statusId, issue.statusChanged),
    _links: {
      jiraRest: `${world.siteUrl}/rest/api/2/issue/${issue.id}`,
      web: portalLink(world, issue),
      self: `${world.siteUrl}/rest/servicedeskapi/request/${issue.id}`,
      agent: `${world.siteUrl}/browse/${issue.key}`,
    },
  };
}

function fieldValue(world: World, issue: Issue, fieldId: string, label: string): JsonObject[] {
  const field = world.state.fields[fieldId];
  const kept = issue.fields[fieldId];
  if (!field || kept === undefined || kept === null) return [];
  const given: Json = isRichText(field) ? plainText(kept) : kindOf(field).give(world, kept, field);
  const value = isJsonObject(given) && given.accountId ? customerDetails(world, String(given.accountId)) : given;
  return [{ fieldId, label, value, ...(isRichText(field) ? { renderedValue: { html: renderHtml(kept) } } : {}) }];
}

function statusAt(world: World, statusId: string, at: number): JsonObject {
  const status = world.state.statuses[statusId]!;
  return { status: status.name, statusCategory: CATEGORY[status.category], statusDate: customerTime(at) };
}

/** Every status the request went through, newest first. */
export function statusHistory(world: World, issue: Issue): JsonObject[] {
  const changes = issue.histories.flatMap((history) =>
    history.items
      .filter((item) => item.field === 'status')
      .map((item) => ({ at: history.created, from: item.from!, to: item.to! })),
  );
  const first = changes[0]?.from ?? issue.statusId;
  const all = [{ at: issue.created, to: first }, ...changes];
  return all
    .filter(({ to }) => world.state.statuses[to])
    .map(({ at, to }) => statusAt(world, to, at))
    .reverse();
}

export function attachmentsOf(world: World, issue: Issue): JsonObject[] {
  return issue.attachments.map((attachment) => {
    const content = `${world.siteUrl}/rest/servicedeskapi/request/${issue.id}/attachment/${attachment.id}`;
    return {
      filename: attachment.filename,
      author: customerDetails(world, attachment.author),
      created: customerTime(attachment.created),
      size: attachment.size,
      mimeType: attachment.mimeType,
      _links: {
        self: content,
        jiraRest: `${world.siteUrl}/rest/api/2/attachment/${attachment.id}`,
        content,
        thumbnail: `${content}/thumbnail`,
      },
    };
  });
}
