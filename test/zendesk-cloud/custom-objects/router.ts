import { Hono } from 'hono';
import { z } from 'zod';
import { fieldInput, newFieldType, options } from '../fields/definition';
import { type FieldType, hasOptions } from '../fields/field';
import { type Judged, judgeKeyed } from '../fields/value';
import { readBody } from '../http/body';
import { type Call, caller, type Env, type Router } from '../http/env';
import { invalid, invalidRecord, notFound } from '../http/failure';
import { paged } from '../http/pages';
import type { Wire } from '../store/account';
import type { World } from '../store/world';

const objectInput = z.looseObject({
  key: z.string().optional(),
  title: z.string().optional(),
  title_pluralized: z.string().optional(),
  description: z.string().optional(),
  include_in_list_view: z.boolean().optional(),
});
const recordInput = z.looseObject({
  name: z.string().optional(),
  external_id: z.string().nullish(),
  custom_object_fields: z.record(z.string(), z.unknown()).optional(),
});

/** Objects, their fields and their records. https://developer.zendesk.com/api-reference/custom-data/custom-objects/ */
export function customObjectsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const find = (c: Call): Wire => {
    const found = world.state.customObjects[c.req.param('key') ?? ''];
    if (!found) throw notFound();
    return found;
  };
  const fieldsOf = (c: Call) => world.state.customObjectFields[String(find(c).key)]!;
  const recordsOf = (c: Call) => world.state.customObjectRecords[String(find(c).key)]!;
  const record = (c: Call): Wire => {
    const found = recordsOf(c).find((one) => one.id === c.req.param('record'));
    if (!found) throw notFound();
    return found;
  };

  router.get('/', (c) => c.json({ custom_objects: Object.values(world.state.customObjects) }));
  router.post('/', async (c) => {
    const { custom_object: input } = await readBody(c, z.object({ custom_object: objectInput }));
    const { key = '', title, title_pluralized } = input;
    if (!/^[a-z][a-z0-9_]*$/.test(key)) throw invalid('key', 'Key: is invalid', 'InvalidFormat');
    if (!title || !title_pluralized) throw invalid('title', 'Title: cannot be blank', 'BlankValue');
    if (world.state.customObjects[key]) throw invalid('key', `Key: ${key} has already been taken`, 'DuplicateValue');
    const by = String(caller(c).id);
    const at = world.now();
    const object = {
      key,
      url: world.url(`custom_objects/${key}`),
      title,
      raw_title: title,
      title_pluralized,
      raw_title_pluralized: title_pluralized,
      description: input.description ?? '',
      raw_description: input.description ?? '',
      include_in_list_view: input.include_in_list_view ?? true,
      allows_photos: false,
      created_by_user_id: by,
      updated_by_user_id: by,
      created_at: at,
      updated_at: at,
    };
    world.state.customObjects[key] = object;
    world.state.customObjectFields[key] = [];
    world.state.customObjectRecords[key] = [];
    return c.json({ custom_object: object }, 201);
  });
  router.get('/:key', (c) => c.json({ custom_object: find(c) }));
  router.delete('/:key', (c) => {
    const key = String(find(c).key);
    delete world.state.customObjects[key];
    delete world.state.customObjectFields[key];
    delete world.state.customObjectRecords[key];
    return c.body(null, 204);
  });

  router.get('/:key/fields', (c) => c.json({ custom_object_fields: fieldsOf(c) }));
  router.post('/:key/fields', async (c) => {
    const fields = fieldsOf(c);
    const { custom_object_field: input } = await readBody(c, z.object({ custom_object_field: fieldInput }));
    const type: FieldType = newFieldType(input, ['dropdown']);
    if (!input.key || fields.some((one) => one.key === input.key))
      throw invalid('key', 'Key: is invalid', 'DuplicateValue');
    const at = world.now();
    const id = world.id();
    const field: Wire = {
      id,
      url: world.url(`custom_objects/${find(c).key}/fields/${id}`),
      key: input.key,
      type,
      title: input.title,
      raw_title: input.title,
      description: input.description ?? '',
      raw_description: input.description ?? '',
      position: fields.length,
      active: true,
      system: false,
      regexp_for_validation: input.regexp_for_validation ?? null,
      created_at: at,
      updated_at: at,
    };
    if (hasOptions(type)) field.custom_field_options = options(world, input.custom_field_options!);
    fields.push(field);
    return c.json({ custom_object_field: field }, 201);
  });

  router.get('/:key/records', (c) => {
    const ids = c.req.query('filter[ids]')?.split(',');
    const external = c.req.query('filter[external_ids]')?.split(',');
    const found = recordsOf(c).filter(
      (one) => (!ids || ids.includes(String(one.id))) && (!external || external.includes(String(one.external_id))),
    );
    return c.json({
      count: found.length,
      ...paged(world, c, 'custom_object_records', found, undefined, { cursor: true }),
    });
  });
  router.get('/:key/records/count', (c) =>
    c.json({ count: { value: recordsOf(c).length, refreshed_at: world.now() } }),
  );
  router.get('/:key/records/search', (c) => {
    const words = (c.req.query('query') ?? '').toLowerCase();
    const found = recordsOf(c).filter((one) => JSON.stringify(one).toLowerCase().includes(words));
    return c.json({
      count: found.length,
      custom_object_records: found,
      meta: { has_more: false, after_cursor: null, before_cursor: null },
      links: { next: null, prev: null },
    });
  });
  router.post('/:key/records', async (c) =>
    c.json({ custom_object_record: create(c, (await readBody(c, body)).custom_object_record) }, 201),
  );
  router.patch('/:key/records', async (c) => {
    const external = c.req.query('external_id') ?? null;
    const { custom_object_record: input } = await readBody(c, body);
    const known = recordsOf(c).find((one) =>
      external === null ? one.name === c.req.query('name') : one.external_id === external,
    );
    return c.json(
      { custom_object_record: known ? write(c, known, input) : create(c, { ...input, external_id: external }) },
      known ? 200 : 201,
    );
  });
  router.get('/:key/records/:record', (c) => c.json({ custom_object_record: record(c) }));
  router.patch('/:key/records/:record', async (c) =>
    c.json({ custom_object_record: write(c, record(c), (await readBody(c, body)).custom_object_record) }),
  );
  router.delete('/:key/records/:record', (c) => {
    recordsOf(c).splice(recordsOf(c).indexOf(record(c)), 1);
    return c.body(null, 204);
  });

  const body = z.object({ custom_object_record: recordInput });
  function create(c: Call, input: z.output<typeof recordInput>): Wire {
    if (!input.name) throw invalid('name', 'Name: cannot be blank', 'BlankValue');
    if (input.external_id && recordsOf(c).some((one) => one.external_id === input.external_id))
      throw invalid('external_id', 'External: has already been taken', 'DuplicateValue');
    const by = String(caller(c).id);
    const id = `01H${world.id().toString(36).toUpperCase().padStart(23, '0')}`;
    const fresh: Wire = {
      id,
      url: world.url(`custom_objects/${find(c).key}/records/${id}`),
      custom_object_key: find(c).key,
      name: input.name,
      external_id: input.external_id ?? null,
      custom_object_fields: Object.fromEntries(fieldsOf(c).map((field) => [field.key, null])),
      photo: null,
      created_by_user_id: by,
      created_at: world.now(),
    };
    write(c, fresh, input);
    recordsOf(c).push(fresh);
    return fresh;
  }
  function write(c: Call, target: Wire, input: z.output<typeof recordInput>): Wire {
    const values = { ...(target.custom_object_fields as Record<string, unknown>) };
    for (const [key, value] of Object.entries(input.custom_object_fields ?? {})) {
      const field = fieldsOf(c).find((one) => one.key === key) as unknown as (Judged & { title: string }) | undefined;
      if (!field) continue;
      const verdict = judgeKeyed(field, value);
      if (!verdict.ok)
        throw invalidRecord({ [key]: [{ description: `${field.title}: is invalid`, error: 'InvalidValue' }] });
      values[key] = verdict.value;
    }
    return Object.assign(target, {
      ...(input.name === undefined ? {} : { name: input.name }),
      custom_object_fields: values,
      updated_by_user_id: String(caller(c).id),
      updated_at: world.now(),
    });
  }
  return router;
}
