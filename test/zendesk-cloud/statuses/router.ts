import { Hono } from 'hono';
import { z } from 'zod';
import { formById } from '../forms/form';
import { linkStatus } from '../forms/form-statuses';
import { readBody } from '../http/body';
import type { Env, Router } from '../http/env';
import { invalid } from '../http/failure';
import type { World } from '../store/world';
import { CATEGORIES, type CustomStatus, newStatus, statusById } from './status';

const labels = {
  agent_label: z.string().optional(),
  end_user_label: z.string().optional(),
  description: z.string().optional(),
  end_user_description: z.string().optional(),
  active: z.boolean().optional(),
};
const LONGEST_LABEL = 48;
const MOST_OF_A_CATEGORY = 100;
const MOST = 300;

function checkLabels(
  world: World,
  input: { agent_label?: string | undefined; end_user_label?: string | undefined },
  self?: CustomStatus,
): void {
  for (const [key, label] of Object.entries({ agent_label: input.agent_label, end_user_label: input.end_user_label })) {
    if (label === undefined) continue;
    if (label.trim() === '') throw invalid(key, 'Label: cannot be blank', 'BlankValue');
    if (label.length > LONGEST_LABEL)
      throw invalid(key, `Label: is too long (maximum is ${LONGEST_LABEL} characters)`, 'ValueTooLong');
  }
  const taken = Object.values(world.state.customStatuses).find(
    (one) => one !== self && one.agent_label === input.agent_label,
  );
  if (taken) throw invalid('agent_label', `Agent label: ${input.agent_label} has already been taken`, 'DuplicateValue');
}

/** https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/ : the list has no paging. */
export function statusesRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const all = () =>
    Object.values(world.state.customStatuses).sort(
      (a, b) => CATEGORIES.indexOf(a.status_category) - CATEGORIES.indexOf(b.status_category) || a.id - b.id,
    );
  router.get('/', (c) => {
    const { status_categories, active, default: standard } = c.req.query();
    const wanted = status_categories?.split(',');
    return c.json({
      custom_statuses: all()
        .filter((one) => !wanted || wanted.includes(one.status_category))
        .filter((one) => active === undefined || String(one.active) === active)
        .filter((one) => standard === undefined || String(one.default) === standard),
    });
  });
  router.get('/:id', (c) => c.json({ custom_status: statusById(world, c.req.param('id')) }));
  router.post('/', async (c) => {
    const { custom_status: input } = await readBody(
      c,
      z.object({ custom_status: z.looseObject({ ...labels, status_category: z.enum(CATEGORIES) }) }),
    );
    if (!input.agent_label) throw invalid('agent_label', 'Agent label: cannot be blank', 'BlankValue');
    checkLabels(world, input);
    const count = all().filter((one) => one.status_category === input.status_category).length;
    if (count >= MOST_OF_A_CATEGORY || all().length >= MOST)
      throw invalid('base', 'Custom status limit reached', 'LimitReached');
    const { status_category, agent_label, ...rest } = input;
    return c.json({ custom_status: newStatus(world, status_category, agent_label, rest) }, 201);
  });
  router.put('/:id', async (c) => {
    const status = statusById(world, c.req.param('id'));
    const { custom_status: input } = await readBody(
      c,
      z.object({
        custom_status: z.looseObject({
          ...labels,
          status_category: z.string().optional(),
          default: z.boolean().optional(),
        }),
      }),
    );
    if (input.status_category !== undefined && input.status_category !== status.status_category) {
      throw invalid('status_category', 'Status category: cannot be changed', 'InvalidValue');
    }
    checkLabels(world, input, status);
    if (input.active === false && status.default)
      throw invalid('active', 'A default status cannot be deactivated', 'InvalidValue');
    for (const key of ['agent_label', 'end_user_label', 'description', 'end_user_description'] as const) {
      if (input[key] !== undefined) Object.assign(status, { [key]: input[key], [`raw_${key}`]: input[key] });
    }
    if (input.active !== undefined) status.active = input.active;
    status.updated_at = world.now();
    return c.json({ custom_status: status });
  });
  router.post('/:id/ticket_form_statuses', async (c) => {
    const status = statusById(world, c.req.param('id'));
    const { ticket_form_status } = await readBody(
      c,
      z.object({ ticket_form_status: z.array(z.looseObject({ ticket_form_id: z.coerce.number() })) }),
    );
    const links = ticket_form_status.map((one) => linkStatus(world, status.id, formById(world, one.ticket_form_id).id));
    return c.json({ ticket_form_statuses: links });
  });
  return router;
}

/** The one way to change a category's default: all at once, one of each category at most. */
export function defaultStatusRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.put('/default', async (c) => {
    const { ids } = await readBody(c, z.object({ ids: z.union([z.string(), z.array(z.coerce.number())]) }));
    const list = (typeof ids === 'string' ? ids.split(',').map(Number) : ids).map((id) => statusById(world, id));
    for (const status of list) {
      if (!status.active) throw invalid('base', `${status.agent_label} is not active`, 'InvalidValue');
      for (const other of Object.values(world.state.customStatuses)) {
        if (other.status_category === status.status_category) other.default = other === status;
      }
    }
    return c.json({});
  });
  return router;
}
