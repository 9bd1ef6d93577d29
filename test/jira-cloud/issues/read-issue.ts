import { commentDetails } from '../comments/comment';
import { renderHtml } from '../documents/html';
import { existsFor, type Field } from '../fields/field';
import { isRichText, kindOf } from '../fields/value';
import { linksOf } from '../links/issue-link';
import { userDetails } from '../people/user';
import { issueTypeDetails } from '../projects/issue-type';
import { projectDetails } from '../projects/project';
import { jiraTime } from '../store/instant';
import type { Json, JsonObject } from '../store/json';
import type { World } from '../store/world';
import { categoryDetails, statusDetails } from '../workflows/status';
import { embeddedChangelog } from './changelog';
import { type Issue, issueLinkOf } from './issue';

export interface Reading {
  /** `*all`, `*navigable`, names, `-name`; empty: the operation's own default was applied by the caller. */
  fields: readonly string[];
  expand: readonly string[];
  /** Property keys, or `*all`. */
  properties: readonly string[];
  /** Most changes to embed, where it is not an issue's own. */
  histories?: number;
}

/** An issue as `GET /issue/{id}`, `bulkfetch` and the searches give it. */
export function readIssue(world: World, issue: Issue, reading: Reading): JsonObject {
  const answer: JsonObject = {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: issueLinkOf(world, issue),
    key: issue.key,
  };
  const own = allFields(world, issue);
  const fields = pick({ ...own, ...issue.recorded, comment: own.comment! }, reading.fields);
  if (reading.fields.length > 0) answer.fields = fields;
  if (reading.expand.includes('renderedFields')) answer.renderedFields = renderedFields(world, issue, fields);
  if (reading.expand.includes('names')) {
    answer.names = Object.fromEntries(Object.keys(fields).map((id) => [id, world.state.fields[id]?.name ?? id]));
  }
  if (reading.expand.includes('changelog')) answer.changelog = embeddedChangelog(world, issue, reading.histories);
  if (reading.properties.length > 0) {
    const wanted = Object.entries(issue.properties).filter(
      ([key]) => reading.properties.includes('*all') || reading.properties.includes(key),
    );
    answer.properties = Object.fromEntries(wanted);
  }
  return answer;
}

const NOT_NAVIGABLE = ['comment', 'attachment', 'worklog'];

function pick(all: JsonObject, wanted: readonly string[]): JsonObject {
  const dropped = wanted.filter((name) => name.startsWith('-')).map((name) => name.slice(1));
  const named = wanted.filter((name) => !name.startsWith('-'));
  const base = named.length === 0 ? ['*all'] : named;
  return Object.fromEntries(
    Object.entries(all).filter(
      ([id]) =>
        !dropped.includes(id) &&
        (base.includes('*all') || base.includes(id) || (base.includes('*navigable') && !NOT_NAVIGABLE.includes(id))),
    ),
  );
}

function allFields(world: World, issue: Issue): JsonObject {
  const project = world.state.projects[issue.projectId]!;
  const status = statusDetails(world, issue.statusId);
  const self = issueLinkOf(world, issue);
  const valued = Object.values(world.state.fields)
    .filter((field) => existsFor(field, issue.projectId, issue.issueTypeId))
    .map((field): [string, Json] => [field.id, shown(world, issue, field)]);
  return {
    ...Object.fromEntries(valued),
    issuetype: issueTypeDetails(world, issue.issueTypeId),
    project: projectDetails(world, project),
    status,
    statusCategory: categoryDetails(world, world.state.statuses[issue.statusId]!.category),
    statuscategorychangedate: jiraTime(issue.statusChanged),
    created: jiraTime(issue.created),
    updated: jiraTime(issue.updated),
    creator: userDetails(world, issue.creator),
    resolutiondate: issue.resolved === null ? null : jiraTime(issue.resolved),
    issuelinks: linksOf(world, issue),
    subtasks: [],
    components: [],
    fixVersions: [],
    versions: [],
    watches: { self: `${self}/watchers`, watchCount: issue.watchers.length, isWatching: false },
    votes: { self: `${self}/votes`, votes: 0, hasVoted: false },
    attachment: issue.attachments.map((attachment) => ({
      self: `${world.siteUrl}/rest/api/3/attachment/${attachment.id}`,
      id: attachment.id,
      filename: attachment.filename,
      author: userDetails(world, attachment.author),
      created: jiraTime(attachment.created),
      size: attachment.size,
      mimeType: attachment.mimeType,
      content: `${world.siteUrl}/rest/api/3/attachment/content/${attachment.id}`,
    })),
    comment: {
      comments: issue.comments.map((comment) => commentDetails(world, issue, comment)),
      self: `${self}/comment`,
      maxResults: issue.comments.length,
      total: issue.comments.length,
      startAt: 0,
    },
    workratio: -1,
    lastViewed: null,
  };
}

function shown(world: World, issue: Issue, field: Field): Json {
  const kept = issue.fields[field.id];
  return kept === undefined || kept === null ? null : kindOf(field).give(world, kept, field);
}

function renderedFields(world: World, issue: Issue, fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.keys(fields).map((id): [string, Json] => {
      if (id === 'comment') {
        return [
          id,
          {
            comments: issue.comments.map((comment) => ({
              ...commentDetails(world, issue, comment),
              body: renderHtml(comment.body),
            })),
          },
        ];
      }
      const field = world.state.fields[id];
      return [id, field && isRichText(field) && fields[id] ? renderHtml(fields[id]) : null];
    }),
  );
}
