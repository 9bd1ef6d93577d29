import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Env, Router } from '../http/env';
import { invalid } from '../http/failure';
import { paged } from '../http/pages';
import type { Table } from '../store/account';
import type { World } from '../store/world';
import { armAutomations } from './automations';
import { checkRule } from './check';
import { definitions } from './definitions';
import { newRule, type Rule, ruleById } from './rule';
import { orderedTriggers } from './triggers';

const condition = z.looseObject({ field: z.string(), operator: z.string().default('is'), value: z.unknown() });
const action = z.looseObject({ field: z.string(), value: z.unknown() });

export const ruleInput = z.looseObject({
  title: z.string().optional(),
  description: z.string().nullish(),
  active: z.boolean().optional(),
  position: z.number().optional(),
  category_id: z.coerce.string().optional(),
  conditions: z.looseObject({ all: z.array(condition).default([]), any: z.array(condition).default([]) }).optional(),
  all: z.array(condition).optional(),
  any: z.array(condition).optional(),
  actions: z.array(action).optional(),
  output: z
    .looseObject({
      columns: z.array(z.unknown()).optional(),
      group_by: z.unknown().optional(),
      sort_by: z.unknown().optional(),
    })
    .optional(),
  restriction: z.unknown().optional(),
});
export type RuleInput = z.output<typeof ruleInput>;

const KINDS = {
  trigger: { table: 'triggers', status: 201 },
  automation: { table: 'automations', status: 201 },
  macro: { table: 'macros', status: 200 },
  view: { table: 'views', status: 200 },
} as const;
export type RuleKind = keyof typeof KINDS;

const conditionsOf = (input: RuleInput) => ({
  all: input.conditions?.all ?? input.all ?? [],
  any: input.conditions?.any ?? input.any ?? [],
});

export function createRule(world: World, kind: RuleKind, input: RuleInput): Rule {
  const table: Table<Rule> = world.state[KINDS[kind].table];
  if (!input.title?.trim()) throw invalid('title', 'Title: cannot be blank', 'BlankValue');
  const category = input.category_id ?? Object.keys(world.state.triggerCategories)[0];
  const rule = { ...conditionsOf(input), actions: input.actions ?? [] };
  checkRule(world, kind, rule);
  const made = newRule(world, table, {
    title: input.title,
    description: input.description,
    active: input.active,
    position: input.position,
    ...rule,
    ...(kind === 'trigger' ? { category_id: category } : {}),
    ...(kind === 'view' || kind === 'macro' ? { restriction: input.restriction ?? null } : {}),
    ...(kind === 'view' ? { execution: execution(input) } : {}),
  });
  if (kind === 'automation') armAutomations(world);
  return made;
}

/** https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/#update-ticket-trigger */
function changeRule(world: World, kind: RuleKind, rule: Rule, input: RuleInput): void {
  const conditions = input.conditions ?? input.all ?? input.any;
  // Writing conditions or actions replaces both, and clears what is not sent.
  const both =
    (kind === 'trigger' || kind === 'automation') && (conditions !== undefined || input.actions !== undefined);
  const next = {
    ...(conditions || both ? conditionsOf(input) : rule.conditions),
    actions: input.actions ?? (both ? [] : rule.actions),
  };
  checkRule(world, kind, next);
  rule.conditions = { all: next.all, any: next.any };
  rule.actions = next.actions;
  if (input.title !== undefined) Object.assign(rule, { title: input.title, raw_title: input.title });
  for (const key of ['description', 'active', 'position', 'category_id', 'restriction'] as const)
    if (input[key] !== undefined) Object.assign(rule, { [key]: input[key] });
  if (kind === 'view' && input.output) rule.execution = execution(input);
  rule.updated_at = world.now();
  if (kind === 'automation') armAutomations(world);
}

const execution = ({ output }: RuleInput) => ({
  columns: (output?.columns ?? ['subject', 'requester', 'updated']).map((id) => ({ id, title: String(id) })),
  group_by: output?.group_by ?? null,
  group_order: 'desc',
  sort_by: output?.sort_by ?? null,
  sort_order: 'desc',
  fields: [],
  custom_fields: [],
});

/** Triggers, automations, macros and views: one resource four times, with what each has beside. */
export function rulesRouter(world: World, kind: RuleKind): Router {
  const router: Router = new Hono<Env>();
  const { table: name, status } = KINDS[kind];
  const table = (): Table<Rule> => world.state[name];
  const body = z.object({ [kind]: ruleInput });
  const view = (rule: Rule) => {
    const { actions, conditions, ...rest } = rule;
    return {
      url: world.url(`${name}/${rule.id}`),
      ...rest,
      ...(kind === 'macro' ? { actions } : kind === 'view' ? { conditions } : { actions, conditions }),
    };
  };
  const all = () =>
    kind === 'trigger' ? orderedTriggers(world) : Object.values(table()).sort((a, b) => a.position - b.position);
  router.get('/', (c) => {
    const { active, category_id } = c.req.query();
    return c.json(
      paged(
        world,
        c,
        name,
        all().filter(
          (rule) =>
            (active === undefined || String(rule.active) === active) &&
            (category_id === undefined || rule.category_id === category_id),
        ),
        view,
      ),
    );
  });
  router.get('/active', (c) =>
    c.json(
      paged(
        world,
        c,
        name,
        all().filter((rule) => rule.active),
        view,
      ),
    ),
  );
  router.get('/search', (c) =>
    c.json(
      paged(
        world,
        c,
        name,
        all().filter((rule) => rule.title.toLowerCase().includes((c.req.query('query') ?? '').toLowerCase())),
        view,
      ),
    ),
  );
  if (kind === 'trigger') {
    router.get('/definitions', (c) => c.json({ definitions: definitions(world) }));
    router.put('/reorder', async (c) => {
      const { trigger_ids } = await readBody(c, z.object({ trigger_ids: z.array(z.coerce.number()) }));
      trigger_ids.forEach((id, index) => {
        ruleById(table(), String(id)).position = index + 1;
      });
      return c.json({ trigger: view(all()[0]!) });
    });
  }
  router.get('/:id', (c) => c.json({ [kind]: view(ruleById(table(), c.req.param('id'))) }));
  router.post('/', async (c) =>
    c.json({ [kind]: view(createRule(world, kind, (await readBody(c, body))[kind] as RuleInput)) }, status),
  );
  router.put('/:id', async (c) => {
    const rule = ruleById(table(), c.req.param('id'));
    changeRule(world, kind, rule, (await readBody(c, body))[kind] as RuleInput);
    return c.json({ [kind]: view(rule) });
  });
  router.delete('/:id', (c) => {
    delete table()[ruleById(table(), c.req.param('id')).id];
    return c.body(null, 204);
  });
  return router;
}
