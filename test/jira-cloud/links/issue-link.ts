import { notFound } from '../http/failure';
import type { Issue } from '../issues/issue';
import { issueLinkOf } from '../issues/issue';
import { issueTypeDetails } from '../projects/issue-type';
import { priorityDetails } from '../projects/priority';
import { nextId } from '../store/ids';
import { isJsonObject, type Json, type JsonObject } from '../store/json';
import type { World } from '../store/world';
import { statusDetails } from '../workflows/status';

export interface IssueLinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}

/** `inwardId` is the issue that is, say, "is duplicated by"-side of the link, by the vendor's own naming. */
export interface IssueLink {
  id: string;
  typeId: string;
  inwardId: string;
  outwardId: string;
}

export function linkTypeDetails(world: World, type: IssueLinkType): JsonObject {
  return { ...type, self: `${world.siteUrl}/rest/api/3/issueLinkType/${type.id}` };
}

/** @throws 404 where there is no such type. */
export function linkTypeBy(world: World, given: Json | undefined): IssueLinkType {
  const wanted = isJsonObject(given) ? given : {};
  const type = world.state.linkTypes.find((other) =>
    wanted.id !== undefined ? other.id === String(wanted.id) : other.name === wanted.name,
  );
  if (!type) throw notFound(`No issue link type with name '${String(wanted.name ?? wanted.id)}' found.`);
  return type;
}

export function linkIssues(world: World, type: IssueLinkType, inward: Issue, outward: Issue): IssueLink {
  const existing = world.state.links.find(
    (link) => link.typeId === type.id && link.inwardId === inward.id && link.outwardId === outward.id,
  );
  if (existing) return existing;
  const link: IssueLink = {
    id: nextId(world, 'issueLink'),
    typeId: type.id,
    inwardId: inward.id,
    outwardId: outward.id,
  };
  world.state.links.push(link);
  return link;
}

/** The links of an issue as its field `issuelinks` shows them: each names the other end only. */
export function linksOf(world: World, issue: Issue): JsonObject[] {
  return world.state.links.flatMap((link): JsonObject[] => {
    if (link.inwardId !== issue.id && link.outwardId !== issue.id) return [];
    const other = world.state.issues[link.inwardId === issue.id ? link.outwardId : link.inwardId];
    if (!other) return [];
    const side = link.inwardId === issue.id ? 'outwardIssue' : 'inwardIssue';
    return [{ ...linkHead(world, link), [side]: linkedIssue(world, other) }];
  });
}

export function linkHead(world: World, link: IssueLink): JsonObject {
  const type = world.state.linkTypes.find((other) => other.id === link.typeId)!;
  return { id: link.id, self: `${world.siteUrl}/rest/api/3/issueLink/${link.id}`, type: linkTypeDetails(world, type) };
}

export function linkedIssue(world: World, issue: Issue): JsonObject {
  return {
    id: issue.id,
    key: issue.key,
    self: issueLinkOf(world, issue),
    fields: {
      summary: issue.fields.summary ?? '',
      status: statusDetails(world, issue.statusId),
      priority: priorityDetails(world, String(issue.fields.priority)),
      issuetype: issueTypeDetails(world, issue.issueTypeId),
    },
  };
}
