import { notFound } from '../http/failure';
import type { Table } from '../store/account';
import type { World } from '../store/world';

export interface Condition {
  field: string;
  operator: string;
  value: unknown;
}

export interface Action {
  field: string;
  value: unknown;
}

/** A trigger, automation, macro or view: they share their shape, each kind uses its part of it. */
export interface Rule {
  id: number;
  title: string;
  raw_title: string;
  description: string | null;
  active: boolean;
  default: boolean;
  position: number;
  conditions: { all: Condition[]; any: Condition[] };
  actions: Action[];
  category_id?: string;
  restriction?: unknown;
  execution?: unknown;
  created_at: string;
  updated_at: string;
}

export interface TriggerCategory {
  id: string;
  name: string;
  position: number;
  created_at: string;
  updated_at: string;
}

export interface NewRule {
  title: string;
  description?: string | null | undefined;
  active?: boolean | undefined;
  default?: boolean;
  position?: number | undefined;
  all?: Condition[];
  any?: Condition[];
  actions?: Action[];
  category_id?: string | undefined;
  restriction?: unknown;
  execution?: unknown;
}

export function newRule(world: World, table: Table<Rule>, input: NewRule): Rule {
  const at = world.now();
  const rule: Rule = {
    id: world.id(),
    title: input.title,
    raw_title: input.title,
    description: input.description ?? null,
    active: input.active ?? true,
    default: input.default ?? false,
    position: input.position ?? Object.keys(table).length + 1,
    conditions: { all: input.all ?? [], any: input.any ?? [] },
    actions: input.actions ?? [],
    ...(input.category_id ? { category_id: input.category_id } : {}),
    ...(input.restriction === undefined ? {} : { restriction: input.restriction }),
    ...(input.execution === undefined ? {} : { execution: input.execution }),
    created_at: at,
    updated_at: at,
  };
  table[rule.id] = rule;
  return rule;
}

export function ruleById(table: Table<Rule>, id: string): Rule {
  const found = table[id];
  if (!found) throw notFound();
  return found;
}
