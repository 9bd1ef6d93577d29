import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findUIKit1Modules } from '@forge/cli-shared';
import { z } from 'zod';
import type { ForgeManifest, ForgeModule } from './forge-manifest';

/** Gives what is wrong; `sources`: the text of all code that ships. */
type Rule = (manifest: ForgeManifest, sources: string) => string[];

const eventSchema = z.looseObject({
  productEvent: z.string(),
  oAuthScopes: z.looseObject({ current: z.array(z.string()).default([]) }).optional(),
});

/** Events that the vendor's mapping knows; Forge's own are not in it. The package exports its code only, so it is read as a file. */
function knownEvents(): Map<string, readonly string[]> {
  const folder = dirname(require.resolve('@forge/manifest'));
  const text = readFileSync(join(folder, 'mapping/product-event-to-scope-mapping.json'), 'utf8');
  const { mapping } = z.object({ mapping: z.array(eventSchema) }).parse(JSON.parse(text));
  return new Map(mapping.map(({ productEvent, oAuthScopes }) => [productEvent, oAuthScopes?.current ?? []]));
}

const eventsOf = ({ modules }: ForgeManifest): string[] =>
  (modules.trigger ?? []).flatMap(({ events }) => z.array(z.string()).parse(events));

/** What must be asked for to hear of the events that the manifest names. */
export function eventScopes(manifest: ForgeManifest): string[] {
  const known = knownEvents();
  return [...new Set(eventsOf(manifest).flatMap((name) => known.get(name) ?? []))];
}

/** Every module with its type. */
const modulesOf = ({ modules }: ForgeManifest): [string, ForgeModule][] =>
  Object.entries(modules).flatMap(([type, entries]) => entries.map((entry): [string, ForgeModule] => [type, entry]));

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, place) => names.indexOf(name) !== place)),
];

/** Whatever stores: each of these needs the scope. */
const STORES = /from '@forge\/(?:kvs|storage|sql|object-store)'|import \{[^}]*\bstorage\b[^}]*\} from '@forge\/api'/;

/** Who without a licence may use a module of the portal. https://developer.atlassian.com/platform/forge/access-to-forge-apps-for-unlicensed-jsm-users/ */
const EVERYBODY = ['customer', 'unlicensed', 'anonymous'];
const KNOWN_PEOPLE = ['customer', 'unlicensed'];
const UNLICENSED: Readonly<Record<string, readonly string[]>> = {
  'jiraServiceManagement:portalHeader': EVERYBODY,
  'jiraServiceManagement:portalSubheader': EVERYBODY,
  'jiraServiceManagement:portalFooter': EVERYBODY,
  'jiraServiceManagement:portalRequestCreatePropertyPanel': EVERYBODY,
  'jiraServiceManagement:portalRequestDetail': KNOWN_PEOPLE,
  'jiraServiceManagement:portalRequestDetailPanel': KNOWN_PEOPLE,
  'jiraServiceManagement:portalRequestViewAction': KNOWN_PEOPLE,
  'jiraServiceManagement:portalProfilePanel': KNOWN_PEOPLE,
  'jiraServiceManagement:portalUserMenuAction': KNOWN_PEOPLE,
};

const LONGEST_KEY = 23;
const LONGEST_RUN = 900;
const MAY_RUN_LONG = ['consumer', 'scheduledTrigger'];
/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-entity-property/ */
const MOST_INDEXED = 100;

const indexedSchema = z.array(z.object({ searchAlias: z.string().optional() }));

/** What the vendor's client-side checks let pass, or only warn of, a rule a row (each has its test). */
export const FORGE_RULES: Readonly<Record<string, Rule>> = {
  'storage:app exactly when the app stores': ({ permissions }, sources) => {
    const stores = STORES.test(sources);
    const may = permissions.scopes.includes('storage:app');
    return stores === may ? [] : [stores ? 'the code stores without storage:app' : 'storage:app is not used'];
  },
  'product events exist': (manifest) => {
    const known = knownEvents();
    return eventsOf(manifest)
      .filter((name) => !known.has(name) && !name.startsWith('avi:forge:'))
      .map((name) => `there is no event ${name}`);
  },
  'no UI Kit 1': ({ modules }) => findUIKit1Modules(modules).map((key) => `${key} is a module of UI Kit 1`),
  'no egress, no remote: the app can carry "Runs on Atlassian"': ({ permissions, remotes }, sources) => [
    ...(permissions.external === undefined ? [] : ['permissions.external is set']),
    ...(remotes === undefined ? [] : ['remotes are set']),
    ...(/(?<![\w.])fetch\(|\bapi\.fetch\(|\binvokeRemote\(|\brequestRemote\(/.test(sources)
      ? ['the code asks another server']
      : []),
  ],
  'customers reach what is on the portal, and nothing else': (manifest) =>
    modulesOf(manifest).flatMap(([type, { key, unlicensedAccess }]) => {
      const may = UNLICENSED[type];
      const asked = z.array(z.string()).parse(unlicensedAccess ?? []);
      if (may && asked.length === 0) return [`${type} ${key}: no customer can use it without unlicensedAccess`];
      return asked
        .filter((who) => !may?.includes(who))
        .map((who) => `${type} ${key}: unlicensedAccess cannot be ${who}`);
    }),
  'every key once': (manifest) =>
    twice([...modulesOf(manifest).map(([, { key }]) => key)]).map((key) => `the key ${key} is there twice`),
  'keys are short enough': ({ resources, modules }) =>
    [...resources, ...(modules.function ?? [])]
      .filter(({ key }) => key.length > LONGEST_KEY)
      .map(({ key }) => `the key ${key} is longer than ${LONGEST_KEY}`),
  'time for long runs only where Forge gives it': (manifest) =>
    (manifest.modules.function ?? []).flatMap(({ key, timeoutSeconds }) => {
      if (timeoutSeconds === undefined) return [];
      const users = modulesOf(manifest).filter(
        ([, entry]) => entry.function === key || Object(entry.resolver).function === key,
      );
      return [
        ...(Number(timeoutSeconds) > LONGEST_RUN ? [`${key}: more than ${LONGEST_RUN} seconds`] : []),
        ...users
          .filter(([type]) => !MAY_RUN_LONG.includes(type))
          .map(([type, user]) => `${key} has time of its own, and ${type} ${user.key} uses it`),
      ];
    }),
  'every function is there and used': (manifest) => {
    const used = modulesOf(manifest).flatMap(([, { function: name, resolver }]) =>
      [name, Object(resolver).function].filter((one) => typeof one === 'string'),
    );
    const there = (manifest.modules.function ?? []).map(({ key }) => key);
    return [
      ...used.filter((name) => !there.includes(name)).map((name) => `there is no function ${name}`),
      ...there.filter((name) => !used.includes(name)).map((name) => `no module uses the function ${name}`),
    ];
  },
  'every resource is there and shown': (manifest) => {
    const shown = modulesOf(manifest).flatMap(([, entry]) =>
      [entry.resource, ...['edit', 'view', 'create', 'config'].map((part) => Object(entry[part]).resource)].filter(
        (one) => typeof one === 'string',
      ),
    );
    const there = manifest.resources.map(({ key }) => key);
    return [
      ...shown.filter((name) => !there.includes(name)).map((name) => `there is no resource ${name}`),
      ...there.filter((name) => !shown.includes(name)).map((name) => `no module shows the resource ${name}`),
      ...manifest.resources
        .filter(({ path }) => !/^jira-plugin\/ui\/[\w-]+\.tsx$/.test(path))
        .map(({ key }) => `the resource ${key} is none that the bundler of UI Kit builds`),
    ];
  },
  'the app has an id': ({ app }) =>
    /^ari:cloud:ecosystem::app\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(app.id)
      ? []
      : [`${app.id} is no id of an app`],
  'queues have their consumer': ({ modules }, sources) => {
    const consumers = modules.consumer ?? [];
    const queues = [...sources.matchAll(/new Queue\(\{ key: '([^']+)' \}\)/g)].map(([, queue]) => queue!);
    return [
      ...consumers
        .filter((consumer) => !('function' in consumer))
        .map(({ key }) => `the consumer ${key} names its function in the old way`),
      ...[...new Set(queues)]
        .filter((queue) => !consumers.some((consumer) => consumer.queue === queue))
        .map((queue) => `nobody takes what is put into the queue ${queue}`),
    ];
  },
  'each word of JQL stands for one thing': ({ modules }) => {
    const values = (modules['jira:entityProperty'] ?? []).flatMap((entry) => indexedSchema.parse(entry.values));
    const words = values.flatMap(({ searchAlias }) => searchAlias?.toLowerCase() ?? []);
    return [
      ...twice(words).map((word) => `the word ${word} is there twice`),
      ...(values.length > MOST_INDEXED ? [`Jira indexes ${MOST_INDEXED} values`] : []),
    ];
  },
  'calls of Jira name their path where they are made': (_, sources) => {
    const calls = [...sources.matchAll(/\.requestJira\(\s*(route`)?/g)];
    return calls.some(([, path]) => path === undefined)
      ? ['a call of Jira has its path from elsewhere: nobody can tell which scope it needs']
      : [];
  },
};

/** Every breach of {@link FORGE_RULES}. `sources`: the text of all code that ships. */
export function manifestFaults(manifest: ForgeManifest, sources: string): string[] {
  return Object.entries(FORGE_RULES).flatMap(([name, rule]) =>
    rule(manifest, sources).map((fault) => `manifest.yml: ${fault} (${name})`),
  );
}
