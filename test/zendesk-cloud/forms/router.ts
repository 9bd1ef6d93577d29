import { Hono } from 'hono';
import { z } from 'zod';
import { idList, readBody } from '../http/body';
import type { Env, Router } from '../http/env';
import { invalid, invalidRecord } from '../http/failure';
import { paged } from '../http/pages';
import { isAgent } from '../people/user';
import type { World } from '../store/world';
import { checkConditions, conditionsInput } from './conditions';
import { type FormCondition, formById, formView, type TicketForm } from './form';
import { formStatusesRouter } from './form-statuses';

const formInput = z.looseObject({
  name: z.string().optional(),
  raw_name: z.string().optional(),
  display_name: z.string().optional(),
  position: z.number().optional(),
  ticket_field_ids: z.array(z.coerce.number()).optional(),
  active: z.boolean().optional(),
  default: z.boolean().optional(),
  end_user_visible: z.boolean().optional(),
  in_all_brands: z.boolean().optional(),
  agent_conditions: conditionsInput.optional(),
  end_user_conditions: conditionsInput.optional(),
});
type FormInput = z.output<typeof formInput>;

const LARGEST = 300;

/** Fields that are on every form whether or not a request lists them. */
function withSystemFields(world: World, ids: number[]): number[] {
  const standing = Object.values(world.state.ticketFields).filter((field) =>
    ['subject', 'description', 'status', 'custom_status'].includes(field.type),
  );
  return [...new Set([...standing.map((field) => field.id), ...ids])];
}

export function newForm(world: World, input: FormInput): TicketForm {
  if (!input.name?.trim()) throw invalid('name', 'Name: cannot be blank', 'BlankValue');
  if (Object.keys(world.state.ticketForms).length >= LARGEST)
    throw invalid('base', `You can have at most ${LARGEST} ticket forms`);
  const at = world.now();
  const form: TicketForm = {
    id: world.id(),
    name: input.name,
    raw_name: input.name,
    display_name: input.display_name ?? input.name,
    raw_display_name: input.display_name ?? input.name,
    position: input.position ?? Object.keys(world.state.ticketForms).length + 1,
    ticket_field_ids: [],
    active: input.active ?? true,
    default: input.default ?? false,
    end_user_visible: input.end_user_visible ?? false,
    in_all_brands: input.in_all_brands ?? true,
    restricted_brand_ids: [],
    agent_conditions: [],
    end_user_conditions: [],
    created_at: at,
    updated_at: at,
  };
  write(world, form, { ...input, ticket_field_ids: input.ticket_field_ids ?? [] });
  world.state.ticketForms[form.id] = form;
  return form;
}

/** Sent conditions replace all there were, so an empty list deletes them. */
function write(world: World, form: TicketForm, input: FormInput): void {
  const next = structuredClone(form);
  if (input.ticket_field_ids) {
    const unknown = input.ticket_field_ids.filter((id) => !world.state.ticketFields[id]);
    if (unknown.length > 0)
      throw invalidRecord({
        ticket_field_ids: unknown.map((id) => ({
          description: `Ticket field ${id} does not exist`,
          error: 'InvalidValue',
        })),
      });
    next.ticket_field_ids = withSystemFields(world, input.ticket_field_ids);
  }
  if (input.name !== undefined) Object.assign(next, { name: input.name, raw_name: input.name });
  if (input.display_name !== undefined)
    Object.assign(next, { display_name: input.display_name, raw_display_name: input.display_name });
  for (const key of ['position', 'active', 'end_user_visible', 'in_all_brands'] as const)
    if (input[key] !== undefined) Object.assign(next, { [key]: input[key] });
  if (input.agent_conditions) next.agent_conditions = input.agent_conditions as FormCondition[];
  if (input.end_user_conditions) next.end_user_conditions = input.end_user_conditions as FormCondition[];
  checkConditions(world, next, 'agent', next.agent_conditions);
  checkConditions(world, next, 'end_user', next.end_user_conditions);
  if (input.default) {
    for (const other of Object.values(world.state.ticketForms)) other.default = false;
    next.default = true;
  }
  Object.assign(form, next, { updated_at: world.now() });
}

export function formsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const body = z.object({ ticket_form: formInput });
  const show = (form: TicketForm) => ({ ticket_form: formView(world, form) });
  router.get('/', (c) => {
    const { active, end_user_visible } = c.req.query();
    const user = c.get('user');
    const agent = user !== null && isAgent(user);
    const forms = Object.values(world.state.ticketForms)
      .filter((form) => active === undefined || String(form.active) === active)
      .filter((form) => end_user_visible === undefined || String(form.end_user_visible) === end_user_visible)
      .filter((form) => agent || (form.active && form.end_user_visible))
      .sort((a, b) => a.position - b.position);
    return c.json(paged(world, c, 'ticket_forms', forms, (form) => formView(world, form)));
  });
  router.get('/show_many', (c) => {
    const forms = idList(c.req.query('ids')).flatMap((id) => world.state.ticketForms[id] ?? []);
    return c.json(paged(world, c, 'ticket_forms', forms, (form) => formView(world, form)));
  });
  router.put('/reorder', async (c) => {
    const { ticket_form_ids } = await readBody(c, z.object({ ticket_form_ids: z.array(z.coerce.number()) }));
    ticket_form_ids.forEach((id, index) => {
      formById(world, id).position = index + 1;
    });
    const forms = Object.values(world.state.ticketForms).sort((a, b) => a.position - b.position);
    return c.json(paged(world, c, 'ticket_forms', forms, (form) => formView(world, form)));
  });
  router.get('/:id', (c) => c.json(show(formById(world, c.req.param('id')))));
  router.post('/', async (c) => c.json(show(newForm(world, (await readBody(c, body)).ticket_form)), 201));
  router.put('/:id', async (c) => {
    const form = formById(world, c.req.param('id'));
    write(world, form, (await readBody(c, body)).ticket_form);
    return c.json(show(form));
  });
  router.delete('/:id', (c) => {
    const form = formById(world, c.req.param('id'));
    if (form.default) throw invalid('base', 'The default ticket form cannot be deleted');
    delete world.state.ticketForms[form.id];
    return c.body(null, 204);
  });
  router.route('/:form/ticket_form_statuses', formStatusesRouter(world));
  return router;
}
