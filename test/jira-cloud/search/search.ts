import { plainText } from '../documents/plain-text';
import { kindOf } from '../fields/value';
import { badRequest } from '../http/failure';
import type { Issue } from '../issues/issue';
import { visibleProjects } from '../permissions/access';
import type { Caller } from '../permissions/caller';
import type { Json } from '../store/json';
import type { World } from '../store/world';
import { propertyReader } from './indexed-property';
import { type Clause, type Operand, type Operator, parseJql } from './jql';
import { instantOf } from './jql-date';
import type { Searchable } from './searchable';

type Reader = (world: World, issue: Issue) => Searchable;

const account = (world: World, id: Json | undefined): Searchable => {
  const user = typeof id === 'string' ? world.state.users[id] : undefined;
  return { words: user ? [user.accountId, user.displayName, user.email ?? ''].map(lower) : [] };
};
const named = (row: { id: string; name: string } | undefined): Searchable => ({
  words: row ? [row.id, lower(row.name)] : [],
});
const lower = (text: string): string => text.toLowerCase();
const keyNumber = (key: string): number => Number(/\d+$/.exec(key)?.[0]);

const READERS: Readonly<Record<string, Reader>> = {
  project: (world, issue) => {
    const { id, key, name } = world.state.projects[issue.projectId]!;
    return { words: [id, lower(key), lower(name)] };
  },
  key: (_world, issue) => ({ words: [lower(issue.key), issue.id], number: keyNumber(issue.key) }),
  status: (world, issue) => named(world.state.statuses[issue.statusId]),
  statuscategory: (world, issue) => {
    const category = world.state.statuses[issue.statusId]!.category;
    return {
      words: [
        { TODO: 'to do', IN_PROGRESS: 'in progress', DONE: 'done' }[category],
        { TODO: 'new', IN_PROGRESS: 'indeterminate', DONE: 'done' }[category],
      ],
    };
  },
  issuetype: (world, issue) => named(world.state.issueTypes[issue.issueTypeId]),
  reporter: (world, issue) => account(world, issue.fields.reporter),
  assignee: (world, issue) => account(world, issue.fields.assignee),
  creator: (world, issue) => account(world, issue.creator),
  priority: (world, issue) => {
    const rank = world.state.priorities.findIndex(({ id }) => id === issue.fields.priority);
    return { ...named(world.state.priorities[rank]), number: -rank };
  },
  resolution: (world, issue) => {
    const found = world.state.resolutions.find(({ id }) => id === issue.fields.resolution);
    return found ? named(found) : { words: ['unresolved'] };
  },
  created: (_world, issue) => ({ words: [], number: issue.created }),
  updated: (_world, issue) => ({ words: [], number: issue.updated }),
  resolved: (_world, issue) => ({ words: [], number: issue.resolved }),
  labels: (_world, issue) => ({ words: (issue.fields.labels as string[]).map(lower) }),
  summary: (_world, issue) => ({ words: [], text: String(issue.fields.summary ?? '') }),
  description: (_world, issue) => ({ words: [], text: plainText(issue.fields.description) }),
  comment: (_world, issue) => ({
    words: [],
    text: issue.comments.map((comment) => plainText(comment.body)).join('\n'),
  }),
  text: (_world, issue) => ({
    words: [],
    text: [
      String(issue.fields.summary ?? ''),
      plainText(issue.fields.description),
      ...issue.comments.map((comment) => plainText(comment.body)),
    ].join('\n'),
  }),
};
const ALIASES: Readonly<Record<string, string>> = {
  issue: 'key',
  issuekey: 'key',
  id: 'key',
  type: 'issuetype',
  createddate: 'created',
  updateddate: 'updated',
  resolutiondate: 'resolved',
};

/** The issues a query finds among those the caller may see. */
export function searchIssues(world: World, caller: Caller, jql: string): Issue[] {
  const query = parseJql(jql);
  const test = query.where ? compile(world, caller, query.where) : () => true;
  const seen = visibleProjects(world, caller.user);
  const found = Object.values(world.state.issues).filter((issue) => seen.has(issue.projectId) && test(issue));
  const orders = query.orderBy.map(({ field, descending }) => ({ read: readerOf(world, field), descending }));
  const newestFirst = (a: Issue, b: Issue): number => b.created - a.created || Number(b.id) - Number(a.id);
  return found.sort((a, b) => {
    for (const { read, descending } of orders) {
      const order = compare(read(world, a), read(world, b));
      if (order !== 0) return descending ? -order : order;
    }
    return newestFirst(a, b);
  });
}

function compare(a: Searchable, b: Searchable): number {
  if (a.number !== undefined || b.number !== undefined)
    return (a.number ?? Number.NEGATIVE_INFINITY) - (b.number ?? Number.NEGATIVE_INFINITY) || 0;
  return (a.text ?? a.words.join()).localeCompare(b.text ?? b.words.join());
}

/** A query that could return everything is refused by the searches, so whether there is a condition matters to them. */
export function isBounded(jql: string): boolean {
  return parseJql(jql).where !== null;
}

function compile(world: World, caller: Caller, clause: Clause): (issue: Issue) => boolean {
  switch (clause.kind) {
    case 'and': {
      const parts = [...clause.parts].sort(byEffort).map((part) => compile(world, caller, part));
      return (issue) => parts.every((part) => part(issue));
    }
    case 'or': {
      const parts = clause.parts.map((part) => compile(world, caller, part));
      return (issue) => parts.some((part) => part(issue));
    }
    case 'not': {
      const part = compile(world, caller, clause.part);
      return (issue) => !part(issue);
    }
    case 'term': {
      const read = readerOf(world, clause.field);
      const property = propertyReader(world, clause.field);
      if (property && !property.operators.includes(clause.operator))
        throw badRequest(`The operator '${clause.operator}' is not supported by the '${property.name}' field.`);
      const operands = clause.operands.map((operand) => operandValue(caller, operand));
      checkValues(world, clause.field, operands);
      return (issue) => holds(read(world, issue), clause.operator, operands, world.clock.now());
    }
    default:
      throw new Error(`no such clause: ${JSON.stringify(clause satisfies never)}`);
  }
}

/** Instants are compared at once; everything else of an issue is put into words first. */
const isInstant = (clause: Clause): boolean => clause.kind === 'term' && /^(updated|created)$/i.test(clause.field);
const byEffort = (a: Clause, b: Clause): number => Number(isInstant(b)) - Number(isInstant(a));

function operandValue(caller: Caller, { text, call }: Operand): string {
  if (!call) return text;
  if (/^currentUser\(/i.test(text)) return caller.user.accountId;
  if (/^(now|startOfDay|endOfDay)\(/i.test(text)) return text;
  throw badRequest(`Unable to find JQL function '${text}'.`);
}

/** A project that does not exist is an error; so is a status. */
function checkValues(world: World, field: string, values: readonly string[]): void {
  const known: Record<string, (value: string) => boolean> = {
    project: (value) =>
      Object.values(world.state.projects).some(({ id, key, name }) =>
        [id, lower(key), lower(name)].includes(lower(value)),
      ),
    status: (value) =>
      Object.values(world.state.statuses).some(({ id, name }) => [id, lower(name)].includes(lower(value))),
  };
  const check = known[lower(field)];
  for (const value of values) {
    if (check && !check(value) && !/^(empty|null)$/i.test(value)) {
      throw badRequest(`The value '${value}' does not exist for the field '${field}'.`);
    }
  }
}

function holds(found: Searchable, operator: Operator, operands: readonly string[], now: number): boolean {
  const [first = ''] = operands;
  const empty = found.words.length === 0 && !found.text && (found.number === undefined || found.number === null);
  if (/^(empty|null)$/i.test(first) && ['is', '=', 'is not', '!='].includes(operator))
    return ['is', '='].includes(operator) ? empty : !empty;
  const numberOf = (text: string): number =>
    /^[A-Z][A-Z0-9_]*-\d+$/i.test(text) ? keyNumber(text) : instantOf(text, now);
  const equal = (text: string): boolean =>
    found.words.includes(found.isExact ? text : lower(text)) ||
    (found.words.length === 0 &&
      found.number !== undefined &&
      found.number !== null &&
      found.number === numberOf(text));
  const number = found.number ?? Number.NaN;
  switch (operator) {
    case '=':
    case 'is':
    case 'in':
      return operands.some(equal);
    case '!=':
    case 'is not':
    case 'not in':
      // As in Jira, an empty field matches no inequality.
      return !empty && !operands.some(equal);
    case '~':
      return contains(found, first);
    case '!~':
      return !contains(found, first);
    case '>':
      return number > numberOf(first);
    case '>=':
      return number >= numberOf(first);
    case '<':
      return number < numberOf(first);
    case '<=':
      return number <= numberOf(first);
    default:
      throw new Error(`no such operator: ${operator satisfies never}`);
  }
}

/** Words in any order; a text in quotes as a phrase. */
function contains(found: Searchable, wanted: string): boolean {
  const text = lower([found.text ?? '', ...found.words].join('\n'));
  const phrase = /^"(.*)"$/.exec(wanted)?.[1];
  if (phrase !== undefined) return text.includes(lower(phrase));
  return lower(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word.replace(/\*$/, '')));
}

function readerOf(world: World, name: string): Reader {
  const key = lower(name);
  const known = READERS[ALIASES[key] ?? key];
  if (known) return known;
  const property = propertyReader(world, name);
  if (property) return property.read;
  const field = Object.values(world.state.fields).find(
    (other) =>
      !other.trashed && (lower(other.name) === key || other.id === key || key === `cf[${other.schema.customId}]`),
  );
  if (!field) throw badRequest(`Field '${name}' does not exist or you do not have permission to view it.`);
  return (inWorld, issue) => {
    const kept = issue.fields[field.id];
    if (kept === undefined || kept === null) return { words: [] };
    const list = Array.isArray(kept) ? kept : [kept];
    if (typeof kept === 'number') return { words: [String(kept)], number: kept };
    const words = list.flatMap((item) => {
      const { id, text } = kindOf(field).words(inWorld, Array.isArray(kept) ? [item] : item, field);
      return [id?.replace(/^\[|\]$/g, ''), text].filter((word): word is string => Boolean(word)).map(lower);
    });
    const date = /^(date|datetime)$/.test(field.schema.type) ? { number: Date.parse(String(kept)) } : {};
    return { words, text: words.join('\n'), ...date };
  };
}
