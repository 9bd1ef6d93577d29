import { documentFault } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { userDetails } from '../people/user';
import { priorityDetails, resolutionDetails } from '../projects/priority';
import { requestTypeOfIssue } from '../service-desk/request-type';
import { isJsonObject, type Json } from '../store/json';
import type { World } from '../store/world';
import { contextFor, type Field, optionById } from './field';

/** Where a value is written: options are those of the field's context there. */
export interface Place {
  projectId: string;
  issueTypeId: string;
}

export class ValueFault extends Error {}

interface Kind {
  /** What is kept of what was sent. */
  take(world: World, value: Json, field: Field, place: Place): Json;
  /** What the REST API gives of what is kept. */
  give(world: World, kept: Json, field: Field): Json;
  /** How a changelog writes it: the id (`from`, `to`) and the words (`fromString`, `toString`). */
  words(world: World, kept: Json, field: Field): { id: string | null; text: string };
}

function refuse(message: string): never {
  throw new ValueFault(message);
}

const said = (text: string): { id: string | null; text: string } => ({ id: null, text });

const text: Kind = {
  take: (_world, value) => {
    if (typeof value !== 'string') refuse('Operation value must be a string');
    if (value.length > 255 || /[\r\n]/.test(value))
      refuse('The entered text is too long or has line breaks. It must be one line of at most 255 characters.');
    return value;
  },
  give: (_world, kept) => kept,
  words: (_world, kept) => said(String(kept)),
};

const richText: Kind = {
  take: (_world, value) => {
    const fault = documentFault(value);
    if (fault) refuse(fault);
    if (plainText(value).length > 32_767)
      refuse('The entered text is too long. It exceeds the allowed limit of 32,767 characters.');
    return value;
  },
  give: (_world, kept) => kept,
  words: (_world, kept) => said(plainText(kept)),
};

const number: Kind = {
  take: (_world, value) => (typeof value === 'number' ? value : refuse('Operation value must be a number')),
  give: (_world, kept) => kept,
  words: (_world, kept) => said(String(kept)),
};

const date: Kind = {
  take: (_world, value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
      ? value
      : refuse("Error parsing date string: it must be of the format 'yyyy-MM-dd'"),
  give: (_world, kept) => kept,
  words: (_world, kept) => ({ id: String(kept), text: String(kept) }),
};

const dateTime: Kind = {
  take: (_world, value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)
      ? value
      : refuse('Error parsing time: it must be an ISO 8601 date and time'),
  give: (_world, kept) => kept,
  words: (_world, kept) => ({ id: String(kept), text: String(kept) }),
};

function optionOf(value: Json, field: Field, place: Place): string {
  const wanted = isJsonObject(value) ? value : refuse("Specify a valid 'id' or 'name' for the option");
  const options = contextFor(field, place.projectId, place.issueTypeId)?.options ?? [];
  const found = options.find(
    (option) =>
      !option.disabled && (wanted.id !== undefined ? option.id === String(wanted.id) : option.value === wanted.value),
  );
  if (!found) {
    refuse(
      wanted.id !== undefined
        ? `Option id '${String(wanted.id)}' is not valid`
        : `Option value '${String(wanted.value)}' is not valid`,
    );
  }
  return found.id;
}

function giveOption(world: World, id: string, field: Field): Json {
  const option = optionById(field, id);
  return option ? { self: `${world.siteUrl}/rest/api/3/customFieldOption/${id}`, value: option.value, id } : null;
}

const option: Kind = {
  take: (_world, value, field, place) => optionOf(value, field, place),
  give: (world, kept, field) => giveOption(world, String(kept), field),
  words: (_world, kept, field) => ({ id: String(kept), text: optionById(field, String(kept))?.value ?? '' }),
};

function accountOf(world: World, value: Json): string {
  const id = isJsonObject(value) ? (value.accountId ?? value.id) : undefined;
  if (typeof id !== 'string' || !world.state.users[id])
    refuse('Specify a valid value for the user: the account id is unknown');
  return id;
}

const user: Kind = {
  take: (world, value) => accountOf(world, value),
  give: (world, kept) => userDetails(world, String(kept)),
  words: (world, kept) => ({ id: String(kept), text: world.state.users[String(kept)]?.displayName ?? '' }),
};

/** A list of a kind: kept in the order sent, without repetition. */
function many(kind: Kind, separator = ', '): Kind {
  return {
    take: (world, value, field, place) => {
      if (!Array.isArray(value)) refuse('data was not an array');
      const kept = value.map((item) => kind.take(world, item, field, place));
      return kept.filter((item, i) => kept.indexOf(item) === i);
    },
    give: (world, kept, field) => (kept as Json[]).map((item) => kind.give(world, item, field)),
    words: (world, kept, field) => {
      const items = (kept as Json[]).map((item) => kind.words(world, item, field));
      return {
        id: `[${items.map((item) => item.id).join(', ')}]`,
        text: items.map((item) => item.text).join(separator),
      };
    },
  };
}

const label: Kind = {
  take: (_world, value) => {
    if (typeof value !== 'string') refuse('string expected at index 0');
    if (/\s/.test(value)) refuse(`The label '${value}' contains spaces which is invalid.`);
    return value;
  },
  give: (_world, kept) => kept,
  words: (_world, kept) => said(String(kept)),
};

const labels: Kind = { ...many(label, ' '), words: (_world, kept) => said((kept as string[]).join(' ')) };

/** Organizations are written as a list of their numbers. */
const organization: Kind = {
  take: (world, value) => {
    const id = String(isJsonObject(value) ? value.id : value);
    return world.state.organizations[id] ? id : refuse(`The organization with id ${id} does not exist`);
  },
  give: (world, kept) => {
    const found = world.state.organizations[String(kept)];
    return found
      ? {
          id: found.id,
          name: found.name,
          uuid: found.uuid,
          _links: { self: `${world.siteUrl}/rest/servicedeskapi/organization/${found.id}` },
        }
      : null;
  },
  words: (world, kept) => ({ id: String(kept), text: world.state.organizations[String(kept)]?.name ?? '' }),
};

/** One of a list of the site, by id or name. */
function listed(
  rows: (world: World) => readonly { id: string; name: string }[],
  give: (world: World, id: string) => Json,
): Kind {
  return {
    take: (world, value) => {
      const wanted = isJsonObject(value) ? value : refuse('Specify the value in the format {"id": …} or {"name": …}');
      const found = rows(world).find((row) =>
        wanted.id !== undefined ? row.id === String(wanted.id) : row.name === wanted.name,
      );
      return found?.id ?? refuse(`The value '${String(wanted.id ?? wanted.name)}' is not valid`);
    },
    give: (world, kept) => give(world, String(kept)),
    words: (world, kept) => ({ id: String(kept), text: rows(world).find((row) => row.id === kept)?.name ?? '' }),
  };
}

const priority = listed((world) => world.state.priorities, priorityDetails);
const resolution = listed((world) => world.state.resolutions, resolutionDetails);

const anything: Kind = {
  take: (_world, value) => value,
  give: (_world, kept) => kept,
  words: (_world, kept) => said(typeof kept === 'string' ? kept : JSON.stringify(kept)),
};

/** The request type is kept by its id and shown as the service desk shows it. */
const requestType: Kind = {
  take: (world, value) => {
    const id = isJsonObject(value) ? String(value.id) : String(value);
    return world.state.requestTypes[id] ? id : refuse(`The request type '${id}' is not valid`);
  },
  give: (world, kept) => requestTypeOfIssue(world, String(kept)),
  words: (world, kept) => ({ id: String(kept), text: world.state.requestTypes[String(kept)]?.name ?? '' }),
};

/** How each type of field takes, keeps and gives its value: system fields by name, custom ones by the key of their type. */
const KINDS: Readonly<Record<string, Kind>> = {
  summary: text,
  description: richText,
  environment: richText,
  priority,
  resolution,
  assignee: user,
  reporter: user,
  labels,
  duedate: date,
  textfield: text,
  textarea: richText,
  url: text,
  float: number,
  datepicker: date,
  datetime: dateTime,
  select: option,
  radiobuttons: option,
  multiselect: many(option),
  multicheckboxes: many(option),
  userpicker: user,
  multiuserpicker: many(user),
  'sd-request-participants': many(user),
  'sd-customer-organizations': many(organization),
  'vp-origin': requestType,
};

export function kindOf(field: Field): Kind {
  const key = field.custom ? (field.schema.custom?.split(':').pop() ?? '') : field.id;
  if (field.custom && key === 'labels') return labels;
  return KINDS[key] ?? anything;
}

export function isRichText(field: Field): boolean {
  return kindOf(field) === richText;
}
