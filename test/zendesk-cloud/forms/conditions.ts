import { z } from 'zod';
import { invalidRecord } from '../http/failure';
import type { World } from '../store/world';
import type { FormCondition, TicketForm } from './form';

const child = z.looseObject({
  id: z.coerce.number(),
  is_required: z.boolean().default(false),
  required_on_statuses: z
    .looseObject({
      type: z.enum(['ALL_STATUSES', 'NO_STATUSES', 'SOME_STATUSES']),
      statuses: z.array(z.string()).optional(),
      custom_statuses: z.array(z.coerce.number()).optional(),
    })
    .optional(),
});
export const conditionsInput = z.array(
  z.looseObject({
    parent_field_id: z.coerce.number(),
    parent_field_type: z.string().optional(),
    value: z.union([z.string(), z.number(), z.boolean()]),
    child_fields: z.array(child),
  }),
);

const PARENT_TYPES = ['tagger', 'checkbox', 'tickettype', 'priority', 'multiselect'];

/**
 * Checks conditions against the form: both fields must be on it, the parent must be a list or a checkbox, and the value
 * one of the parent's. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#conditions
 */
export function checkConditions(
  world: World,
  form: TicketForm,
  audience: 'agent' | 'end_user',
  conditions: FormCondition[],
): void {
  const complain = (description: string): never => {
    throw invalidRecord({ [`${audience}_conditions`]: [{ description, error: 'InvalidValue' }] });
  };
  for (const condition of conditions) {
    const parent = world.state.ticketFields[condition.parent_field_id];
    if (!parent || !form.ticket_field_ids.includes(parent.id))
      return complain(`Parent field ${condition.parent_field_id} is not on the form`);
    if (!PARENT_TYPES.includes(parent.type))
      return complain(`${parent.title}: a ${parent.type} field cannot be a parent`);
    const values = parent.custom_field_options?.map((option) => option.value);
    if (values && !values.includes(String(condition.value)))
      return complain(`${parent.title}: ${condition.value} is not one of its values`);
    for (const one of condition.child_fields) {
      if (one.id === parent.id) return complain(`${parent.title}: cannot be its own child`);
      if (!form.ticket_field_ids.includes(one.id)) return complain(`Child field ${one.id} is not on the form`);
      if (audience === 'end_user' && one.required_on_statuses)
        return complain('required_on_statuses is for agents only');
      const some = one.required_on_statuses;
      if (some?.type === 'SOME_STATUSES' && !some.statuses?.length && !some.custom_statuses?.length)
        return complain('statuses cannot be blank');
    }
  }
}

const same = (value: unknown, wanted: FormCondition['value']): boolean =>
  Array.isArray(value) ? value.includes(wanted) : String(value ?? '') === String(wanted);

/** The fields of a form that are shown while its fields have these values: a child needs one met condition. */
export function shownFields(
  form: TicketForm,
  conditions: FormCondition[],
  valueIn: (fieldId: number) => unknown,
): number[] {
  const children = new Set(conditions.flatMap((condition) => condition.child_fields.map((one) => one.id)));
  const met = (id: number, seen: number[]): boolean =>
    !children.has(id) ||
    conditions.some(
      (condition) =>
        condition.child_fields.some((one) => one.id === id) &&
        same(valueIn(condition.parent_field_id), condition.value) &&
        !seen.includes(condition.parent_field_id) &&
        met(condition.parent_field_id, [...seen, id]),
    );
  return form.ticket_field_ids.filter((id) => met(id, []));
}

/** The children that met conditions demand. */
export function demanded(
  conditions: FormCondition[],
  valueIn: (fieldId: number) => unknown,
  status: string,
  customStatusId: number,
): number[] {
  return conditions
    .filter((condition) => same(valueIn(condition.parent_field_id), condition.value))
    .flatMap((condition) => condition.child_fields)
    .filter((one) => {
      const on = one.required_on_statuses;
      if (!on) return one.is_required && status === 'solved';
      if (on.type === 'ALL_STATUSES') return true;
      return (
        on.type === 'SOME_STATUSES' &&
        ((on.statuses?.includes(status) ?? false) || (on.custom_statuses?.includes(customStatusId) ?? false))
      );
    })
    .map((one) => one.id);
}
