import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { SEVERITIES, type Severity, severityLabel, VERDICTS } from '../../core';
import { ENTITLEMENT_LABELS } from '../effects/projection';
import { answer } from '../jira/answer';
import { READS, WRITES } from '../jira/headers';
import type { Site } from '../site';
import { type Changes, SetupBlocked } from './changes';

const TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes';
const fieldSchema = z.object({
  id: z.string(),
  name: z.string(),
  schema: z.object({ custom: z.string().optional() }).optional(),
});
type Field = z.infer<typeof fieldSchema>;

type OwnField = 'severity' | 'firstResponseDue' | 'customerResponseDue' | 'closesAt' | 'entitlement' | 'reportDetails';

interface Wanted {
  readonly name: string;
  readonly type: 'select' | 'datetime' | 'textarea';
  readonly searcher: string;
  readonly description: string;
  readonly options: readonly string[];
}

/** The fields that agents see and JQL finds; the process keeps them up to date. */
const WANTED: Readonly<Record<OwnField, Wanted>> = {
  severity: {
    name: 'Severity',
    type: 'select',
    searcher: 'multiselectsearcher',
    description: 'Severity level of the support process.',
    options: SEVERITIES.map((severity) => severityLabel(severity)),
  },
  firstResponseDue: date('First response due', 'When support has to have answered.'),
  customerResponseDue: date("Customer's answer due", 'When the customer should have answered.'),
  closesAt: date('Closes at', 'When the incident closes by itself if nobody answers.'),
  entitlement: {
    name: 'Entitlement',
    type: 'select',
    searcher: 'multiselectsearcher',
    description: 'Whether a maintenance agreement and a valid representative stand behind the report.',
    options: VERDICTS.map((verdict) => ENTITLEMENT_LABELS[verdict]),
  },
  reportDetails: {
    name: 'Report details',
    type: 'textarea',
    searcher: 'textsearcher',
    description: 'What the report told besides its description.',
    options: [],
  },
};

function date(name: string, description: string): Wanted {
  return { name, type: 'datetime', searcher: 'datetimerange', description, options: [] };
}

/** Fields of Jira Service Management, by the end of their type: their ids differ from site to site. */
const SERVICE = {
  organizations: 'sd-customer-organizations',
  participants: 'sd-request-participants',
  requestType: 'vp-origin',
} as const;

/** The ids of all fields that the process reads and writes, and of the options of the severity. */
export async function ensureFields(changes: Changes): Promise<Pick<Site, 'fields' | 'severities'>> {
  const existing = await readFields();
  const own: Partial<Record<OwnField, string>> = {};
  let severities: readonly string[] = [];
  for (const [key, wanted] of Object.entries(WANTED) as [OwnField, Wanted][]) {
    const field = existing.find((other) => isField(other, wanted)) ?? (await createField(wanted, changes));
    own[key] = field.id;
    const options = wanted.options.length > 0 ? await ensureOptions(field, wanted, changes) : [];
    if (key === 'severity') severities = options;
  }
  const service = Object.entries(SERVICE).map(([key, type]) => {
    const field = existing.find(({ schema }) => schema?.custom?.endsWith(`:${type}`));
    if (!field) throw new SetupBlocked('field-missing', type);
    return [key, field.id] as const;
  });
  return {
    fields: { ...own, ...Object.fromEntries(service) } as Site['fields'],
    severities: Object.fromEntries(SEVERITIES.map((level, place) => [level, severities[place]])) as Record<
      Severity,
      string
    >,
  };
}

/** What the site has of the process's own fields, and the names of those that it lacks, or whose options; reads only. */
export async function lookAtFields(): Promise<{
  readonly ids: readonly string[];
  readonly missing: readonly string[];
}> {
  const existing = await readFields();
  const ids: string[] = [];
  const missing: string[] = [];
  for (const wanted of Object.values(WANTED)) {
    const field = existing.find((other) => isField(other, wanted));
    if (field) ids.push(field.id);
    if (!field || (wanted.options.length > 0 && (await lacksOptions(field, wanted)))) missing.push(wanted.name);
  }
  return { ids, missing };
}

async function lacksOptions(field: Field, wanted: Wanted): Promise<boolean> {
  const context = await readContext(field);
  if (!context) return true;
  const options = await readOptions(field, context);
  return wanted.options.some((value) => !options.some((option) => option.value === value));
}

const isField = ({ name, schema }: Field, wanted: Wanted): boolean =>
  name === wanted.name && schema?.custom === `${TYPES}:${wanted.type}`;

async function readFields(): Promise<Field[]> {
  const response = await asApp().requestJira(route`/rest/api/3/field`, { method: 'GET', headers: READS });
  return answer('read the fields', response, z.array(fieldSchema));
}

async function createField(wanted: Wanted, changes: Changes): Promise<Field> {
  const response = await asApp().requestJira(route`/rest/api/3/field`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({
      name: wanted.name,
      description: wanted.description,
      type: `${TYPES}:${wanted.type}`,
      searcherKey: `${TYPES}:${wanted.searcher}`,
    }),
  });
  changes.note(`field ${wanted.name} created`);
  return answer('create a field', response, fieldSchema);
}

const contextsSchema = z.object({
  values: z.array(z.object({ id: z.string(), isGlobalContext: z.boolean().default(false) })),
});
const optionSchema = z.object({ id: z.string(), value: z.string() });
const optionPageSchema = z.object({ values: z.array(optionSchema) });
const optionsSchema = z.object({ options: z.array(optionSchema) });

/** The ids of the options, in the order wanted. */
async function ensureOptions(field: Field, wanted: Wanted, changes: Changes): Promise<string[]> {
  const context = await readContext(field);
  if (!context) throw new SetupBlocked('field-without-context', wanted.name);
  const existing = await readOptions(field, context);
  const missing = wanted.options.filter((value) => !existing.some((option) => option.value === value));
  const created = missing.length > 0 ? await createOptions(field.id, context, missing) : [];
  if (missing.length > 0) changes.note(`options of ${wanted.name} created: ${missing.join(', ')}`);
  return wanted.options.map((value) => [...existing, ...created].find((option) => option.value === value)!.id);
}

/** The id of the context in which a field has its options; null where it has none. */
async function readContext({ id }: Field): Promise<string | null> {
  const response = await asApp().requestJira(route`/rest/api/3/field/${id}/context`, { method: 'GET', headers: READS });
  const { values } = await answer('read the contexts of a field', response, contextsSchema);
  return (values.find(({ isGlobalContext }) => isGlobalContext) ?? values[0])?.id ?? null;
}

async function readOptions({ id }: Field, context: string): Promise<z.infer<typeof optionSchema>[]> {
  const response = await asApp().requestJira(route`/rest/api/3/field/${id}/context/${context}/option?maxResults=100`, {
    method: 'GET',
    headers: READS,
  });
  return (await answer('read the options of a field', response, optionPageSchema)).values;
}

async function createOptions(
  fieldId: string,
  contextId: string,
  values: readonly string[],
): Promise<z.infer<typeof optionSchema>[]> {
  const response = await asApp().requestJira(route`/rest/api/3/field/${fieldId}/context/${contextId}/option`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ options: values.map((value) => ({ value, disabled: false })) }),
  });
  return (await answer('create options', response, optionsSchema)).options;
}
