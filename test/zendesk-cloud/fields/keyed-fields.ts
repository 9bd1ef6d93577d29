import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Env, Router } from '../http/env';
import { invalid, invalidRecord, notFound } from '../http/failure';
import { paged } from '../http/pages';
import type { World } from '../store/world';
import { type FieldInput, fieldInput, newFieldType, optionInput, options } from './definition';
import { type CustomField, hasOptions } from './field';
import { judgeKeyed } from './value';

/** Whose fields: their table, their path, and the key a request wraps one in. */
const OWNERS = {
  organization: { table: 'organizationFields', path: 'organization_fields', wrapper: 'organization_field' },
  user: { table: 'userFields', path: 'user_fields', wrapper: 'user_field' },
} as const;
export type FieldOwner = keyof typeof OWNERS;

const KEY = /^[a-z][a-z0-9_-]*$/;

export function newKeyedField(world: World, owner: FieldOwner, input: FieldInput): CustomField {
  const type = newFieldType(input, ['dropdown']);
  const key = input.key ?? '';
  if (!KEY.test(key)) throw invalid('key', 'Key: is invalid', key === '' ? 'BlankValue' : 'InvalidFormat');
  const table = world.state[OWNERS[owner].table];
  if (Object.values(table).some((field) => field.key === key)) {
    throw invalid('key', `Key: ${key} has already been taken`, 'DuplicateValue');
  }
  const at = world.now();
  const field: CustomField = {
    id: world.id(),
    key,
    type,
    title: input.title!,
    raw_title: input.title!,
    description: input.description ?? '',
    raw_description: input.description ?? '',
    position: input.position ?? 9999,
    active: input.active ?? true,
    system: false,
    regexp_for_validation: input.regexp_for_validation ?? null,
    tag: type === 'checkbox' ? (input.tag ?? null) : null,
    created_at: at,
    updated_at: at,
  };
  if (hasOptions(type)) field.custom_field_options = options(world, input.custom_field_options!);
  table[field.id] = field;
  return field;
}

export interface FieldChange {
  field: CustomField;
  previous: unknown;
  current: unknown;
}

/** Writes values by key into an organization or user; unknown keys are dropped, bad values are 422. Says what changed. */
export function writeKeyed(
  world: World,
  owner: FieldOwner,
  target: Record<string, unknown>,
  values: Record<string, unknown>,
): FieldChange[] {
  const fields = Object.values(world.state[OWNERS[owner].table]);
  const changes: FieldChange[] = [];
  for (const [key, value] of Object.entries(values)) {
    const field = fields.find((one) => one.key === key);
    if (!field) continue;
    const verdict = judgeKeyed(field, value);
    if (!verdict.ok)
      throw invalidRecord({ [key]: [{ description: `${field.title}: is invalid`, error: 'InvalidValue' }] });
    const previous = target[key] ?? null;
    if (JSON.stringify(previous) === JSON.stringify(verdict.value)) continue;
    changes.push({ field, previous, current: verdict.value });
  }
  for (const change of changes) target[change.field.key] = change.current;
  return changes;
}

export function keyedFieldsRouter(world: World, owner: FieldOwner): Router {
  const router: Router = new Hono<Env>();
  const { table, path, wrapper } = OWNERS[owner];
  const body = z.object({ [wrapper]: fieldInput });
  const view = (field: CustomField) => ({ url: world.url(`${path}/${field.id}`), ...field });
  const find = (id: string) => {
    const found = Object.values(world.state[table]).find((field) => String(field.id) === id || field.key === id);
    if (!found) throw notFound();
    return found;
  };
  router.get('/', (c) => c.json(paged(world, c, path, Object.values(world.state[table]), view)));
  router.get('/:id', (c) => c.json({ [wrapper]: view(find(c.req.param('id'))) }));
  router.post('/', async (c) => {
    const input = (await readBody(c, body))[wrapper] as FieldInput;
    return c.json({ [wrapper]: view(newKeyedField(world, owner, input)) }, 201);
  });
  router.put('/:id', async (c) => {
    const field = find(c.req.param('id'));
    const input = (await readBody(c, body))[wrapper] as FieldInput;
    if (input.key !== undefined && input.key !== field.key)
      throw invalid('key', 'Key: cannot be changed', 'InvalidValue');
    if (input.title !== undefined) Object.assign(field, { title: input.title, raw_title: input.title });
    if (input.description != null)
      Object.assign(field, { description: input.description, raw_description: input.description });
    if (input.custom_field_options && hasOptions(field.type)) {
      field.custom_field_options = options(world, input.custom_field_options, field.custom_field_options);
    }
    for (const key of ['active', 'position', 'regexp_for_validation', 'tag'] as const) {
      if (input[key] !== undefined) Object.assign(field, { [key]: input[key] });
    }
    field.updated_at = world.now();
    return c.json({ [wrapper]: view(field) });
  });
  router.delete('/:id', (c) => {
    delete world.state[table][find(c.req.param('id')).id];
    return c.body(null, 204);
  });
  router.get('/:id/options', (c) =>
    c.json(paged(world, c, 'custom_field_options', find(c.req.param('id')).custom_field_options ?? [])),
  );
  router.post('/:id/options', async (c) => {
    const field = find(c.req.param('id'));
    const { custom_field_option: input } = await readBody(c, z.object({ custom_field_option: optionInput }));
    const before = field.custom_field_options ?? [];
    const known = before.find((one) => one.id === input.id || one.value === input.value);
    if (known) Object.assign(known, { name: input.name, raw_name: input.name, value: input.value });
    else field.custom_field_options = options(world, [...before, input], before);
    return c.json({ custom_field_option: known ?? field.custom_field_options?.at(-1) }, known ? 200 : 201);
  });
  return router;
}
