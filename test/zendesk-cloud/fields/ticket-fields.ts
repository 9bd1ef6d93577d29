import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Env, Router } from '../http/env';
import { invalid, invalidRecord, notFound } from '../http/failure';
import { paged } from '../http/pages';
import { isAgent, type User } from '../people/user';
import type { World } from '../store/world';
import { checkTagsFree, type FieldInput, fieldInput, newFieldType, optionInput, options } from './definition';
import { hasOptions, isSystem, type TicketField, ticketFieldById } from './field';

/** Makes a custom ticket field; 422 when Zendesk would refuse it. */
export function newTicketField(world: World, input: FieldInput): TicketField {
  const type = newFieldType(input);
  const at = world.now();
  const title = input.title!;
  const field: TicketField = {
    id: world.id(),
    type,
    title,
    raw_title: title,
    description: input.description ?? '',
    raw_description: input.description ?? '',
    agent_description: input.agent_description ?? null,
    title_in_portal: input.title_in_portal ?? title,
    raw_title_in_portal: input.title_in_portal ?? title,
    position: input.position ?? 9999,
    active: input.active ?? true,
    required: input.required ?? false,
    collapsed_for_agents: input.collapsed_for_agents ?? false,
    regexp_for_validation: input.regexp_for_validation ?? null,
    visible_in_portal: (input.visible_in_portal ?? false) || (input.editable_in_portal ?? false),
    editable_in_portal: input.editable_in_portal ?? false,
    required_in_portal: input.required_in_portal ?? false,
    agent_can_edit: true,
    tag: type === 'checkbox' ? (input.tag ?? null) : null,
    removable: true,
    created_at: at,
    updated_at: at,
  };
  if (hasOptions(type)) field.custom_field_options = options(world, input.custom_field_options!);
  checkTagsFree(world, tagsHeld(field), field.id);
  if (type === 'lookup') {
    field.relationship_target_type = input.relationship_target_type ?? null;
    field.relationship_filter = input.relationship_filter ?? { all: [], any: [] };
  }
  world.state.ticketFields[field.id] = field;
  return field;
}

function change(world: World, field: TicketField, input: FieldInput): void {
  if (input.type !== undefined && input.type !== field.type)
    throw invalid('type', 'Type: cannot be changed', 'InvalidValue');
  if (input.title !== undefined) {
    if (!input.title.trim()) throw invalid('title', 'Title: cannot be blank', 'BlankValue');
    Object.assign(field, { title: input.title, raw_title: input.title });
  }
  if (input.title_in_portal != null)
    Object.assign(field, { title_in_portal: input.title_in_portal, raw_title_in_portal: input.title_in_portal });
  if (input.description != null)
    Object.assign(field, { description: input.description, raw_description: input.description });
  if (input.custom_field_options && hasOptions(field.type)) {
    const next = options(world, input.custom_field_options, field.custom_field_options);
    checkTagsFree(
      world,
      next.map((one) => one.value),
      field.id,
    );
    field.custom_field_options = next;
  }
  const plain = [
    'position',
    'active',
    'required',
    'collapsed_for_agents',
    'regexp_for_validation',
    'visible_in_portal',
    'editable_in_portal',
    'required_in_portal',
    'agent_description',
    'tag',
  ] as const;
  for (const key of plain) if (input[key] !== undefined) Object.assign(field, { [key]: input[key] });
  if (field.editable_in_portal) field.visible_in_portal = true;
  field.updated_at = world.now();
}

const tagsHeld = (field: TicketField): string[] => [
  ...(field.custom_field_options ?? []).map((one) => one.value),
  ...(field.tag ? [field.tag] : []),
];

/** Where a field is still in use: such a field cannot be removed. */
function uses(world: World, field: TicketField): string[] {
  const name = `custom_fields_${field.id}`;
  const rules = [world.state.triggers, world.state.automations, world.state.views].flatMap((table) =>
    Object.values(table),
  );
  const named = rules.filter(
    (rule) =>
      [...rule.conditions.all, ...rule.conditions.any].some((one) => one.field === name) ||
      rule.actions.some((one) => one.field === name),
  );
  const forms = Object.values(world.state.ticketForms).filter((form) =>
    [...form.agent_conditions, ...form.end_user_conditions].some(
      (one) => one.parent_field_id === field.id || one.child_fields.some((child) => child.id === field.id),
    ),
  );
  return [...named.map((rule) => rule.title), ...forms.map((form) => form.name)];
}

function fieldView(world: World, field: TicketField) {
  const statuses = Object.values(world.state.customStatuses);
  return {
    url: world.url(`ticket_fields/${field.id}`),
    ...field,
    ...(field.type === 'custom_status'
      ? {
          custom_statuses: statuses.map(
            ({
              id,
              status_category,
              agent_label,
              end_user_label,
              description,
              end_user_description,
              active,
              default: standard,
              created_at,
              updated_at,
            }) => ({
              id,
              status_category,
              agent_label,
              end_user_label,
              description,
              end_user_description,
              active,
              default: standard,
              created_at,
              updated_at,
            }),
          ),
        }
      : {}),
    ...(field.custom_field_options ? { custom_field_options: field.custom_field_options } : {}),
  };
}

export function ticketFieldsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const body = z.object({ ticket_field: fieldInput });
  const all = () => Object.values(world.state.ticketFields).sort((a, b) => a.position - b.position || a.id - b.id);
  const shownTo = (user: User | null) =>
    user && isAgent(user) ? all() : all().filter((field) => field.active && field.visible_in_portal);
  router.get('/', (c) =>
    c.json(paged(world, c, 'ticket_fields', shownTo(c.get('user')), (field) => fieldView(world, field))),
  );
  router.get('/count', (c) => c.json({ count: { value: all().length, refreshed_at: world.now() } }));
  router.get('/:id', (c) => c.json({ ticket_field: fieldView(world, ticketFieldById(world, c.req.param('id'))) }));
  router.post('/', async (c) => {
    const { ticket_field } = await readBody(c, body);
    return c.json({ ticket_field: fieldView(world, newTicketField(world, ticket_field)) }, 201);
  });
  router.put('/:id', async (c) => {
    const field = ticketFieldById(world, c.req.param('id'));
    const { ticket_field } = await readBody(c, body);
    change(world, field, ticket_field);
    return c.json({ ticket_field: fieldView(world, field) });
  });
  router.delete('/:id', (c) => {
    const field = ticketFieldById(world, c.req.param('id'));
    if (isSystem(field)) throw invalid('base', `${field.title} is a system field and cannot be deleted`);
    const inUse = uses(world, field);
    if (inUse.length > 0) {
      throw invalidRecord({
        base: inUse.map((title) => ({ description: `${field.title}: is used by ${title}`, error: 'FieldInUse' })),
      });
    }
    delete world.state.ticketFields[field.id];
    for (const form of Object.values(world.state.ticketForms)) {
      form.ticket_field_ids = form.ticket_field_ids.filter((id) => id !== field.id);
    }
    for (const { ticket } of Object.values(world.state.tickets)) {
      ticket.custom_fields = ticket.custom_fields.filter((value) => value.id !== field.id);
    }
    return c.body(null, 204);
  });
  router.get('/:id/options', (c) => {
    const list = ticketFieldById(world, c.req.param('id')).custom_field_options ?? [];
    return c.json(paged(world, c, 'custom_field_options', list));
  });
  router.post('/:id/options', async (c) => {
    const field = ticketFieldById(world, c.req.param('id'));
    if (!field.custom_field_options) throw notFound();
    const { custom_field_option: input } = await readBody(c, z.object({ custom_field_option: optionInput }));
    const known = field.custom_field_options.find(
      (one) => one.id === input.id || one.value === input.value.toLowerCase(),
    );
    if (known) Object.assign(known, { name: input.name, raw_name: input.name, value: input.value.toLowerCase() });
    else {
      checkTagsFree(world, [input.value.toLowerCase()], field.id);
      field.custom_field_options = options(world, [...field.custom_field_options, input], field.custom_field_options);
    }
    const saved = known ?? field.custom_field_options.at(-1);
    return c.json({ custom_field_option: saved }, known ? 200 : 201);
  });
  router.delete('/:id/options/:option', (c) => {
    const field = ticketFieldById(world, c.req.param('id'));
    const left = field.custom_field_options?.filter((one) => one.id !== Number(c.req.param('option')));
    if (!left || left.length === field.custom_field_options?.length) throw notFound();
    field.custom_field_options = left;
    return c.body(null, 204);
  });
  return router;
}
