import type { IndexedProperty } from '../apps/app-modules';
import type { Issue } from '../issues/issue';
import { isJsonObject, type Json } from '../store/json';
import type { World } from '../store/world';
import type { Operator } from './jql';
import type { Searchable } from './searchable';

type Type = IndexedProperty['type'];

const EXACT: readonly Operator[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const RANGE: readonly Operator[] = [...EXACT, '>', '>=', '<', '<='];

/** By which operators a value of each type is found. */
const OPERATORS: Readonly<Record<Type, readonly Operator[]>> = {
  string: EXACT,
  user: EXACT,
  text: ['~', '!~', 'is', 'is not'],
  number: RANGE,
  date: RANGE,
};

/** A value of an app's property, as JQL finds it: only what the app asked to be indexed, by its type. */
export interface PropertyReader {
  readonly name: string;
  readonly operators: readonly Operator[];
  read(world: World, issue: Issue): Searchable;
}

/** `issue.property["a key"].a.path`, or the word that stands for it; null where the name is neither. */
export function propertyReader({ app }: World, name: string): PropertyReader | null {
  const written = /^issue\.property\[([^\]]+)\]\.(.+)$/i.exec(name);
  const key = written?.[1]?.replace(/^["']|["']$/g, '');
  const found = app.indexedProperties.find(({ propertyKey, path, alias }) =>
    written ? propertyKey === key && path === written[2] : alias?.toLowerCase() === name.toLowerCase(),
  );
  if (found)
    return {
      name,
      operators: OPERATORS[found.type],
      read: (world, issue) => searchable(world, valueAt(issue.properties[found.propertyKey], found.path), found.type),
    };
  // Jira keeps the property, and finds nothing by what was not indexed.
  return written ? { name, operators: RANGE, read: () => ({ words: [] }) } : null;
}

function valueAt(value: Json | undefined, path: string): Json[] {
  const found = path
    .split('.')
    .reduce<Json | undefined>((at, step) => (isJsonObject(at) ? at[step] : undefined), value);
  return found === undefined || found === null ? [] : Array.isArray(found) ? found : [found];
}

/** A value of another type than was declared is not indexed. */
function searchable(world: World, values: readonly Json[], type: Type): Searchable {
  const texts = values.filter((value) => typeof value === 'string');
  switch (type) {
    case 'string':
      return { words: texts, isExact: true };
    case 'text':
      return { words: [], text: texts.join('\n') };
    case 'number':
      return { words: [], number: values.find((value) => typeof value === 'number') ?? null };
    case 'date': {
      const [at] = texts.map((text) => Date.parse(text)).filter((instant) => !Number.isNaN(instant));
      return { words: [], number: at ?? null };
    }
    case 'user':
      return { words: texts.filter((id) => world.state.users[id]), isExact: true };
    default:
      throw new Error(`no such type: ${type satisfies never}`);
  }
}
