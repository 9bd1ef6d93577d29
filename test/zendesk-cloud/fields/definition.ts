import { z } from 'zod';
import { invalid, invalidRecord } from '../http/failure';
import type { World } from '../store/world';
import { type FieldOption, type FieldType, hasOptions, TICKET_FIELD_TYPES } from './field';

export const optionInput = z.looseObject({
  id: z.coerce.number().optional(),
  name: z.string(),
  value: z.string(),
  position: z.number().optional(),
});

/** What a request may say about a field of any owner. */
export const fieldInput = z.looseObject({
  type: z.string().optional(),
  key: z.string().optional(),
  title: z.string().optional(),
  raw_title: z.string().optional(),
  description: z.string().nullish(),
  raw_description: z.string().nullish(),
  position: z.number().optional(),
  active: z.boolean().optional(),
  required: z.boolean().optional(),
  collapsed_for_agents: z.boolean().optional(),
  regexp_for_validation: z.string().nullish(),
  title_in_portal: z.string().nullish(),
  visible_in_portal: z.boolean().optional(),
  editable_in_portal: z.boolean().optional(),
  required_in_portal: z.boolean().optional(),
  agent_description: z.string().nullish(),
  tag: z.string().nullish(),
  custom_field_options: z.array(optionInput).optional(),
  relationship_target_type: z.string().nullish(),
  relationship_filter: z.unknown().optional(),
});
export type FieldInput = z.output<typeof fieldInput>;

/** Option values are tags: no spaces, no punctuation but `_ - / : .`. */
const TAG = /^[\p{L}\p{N}_\-/:.]+$/u;

/** Options as they will be kept; one whose id or value is known keeps its id. */
export function options(
  world: World,
  input: readonly { id?: number | undefined; name: string; value: string; position?: number | undefined }[],
  known: FieldOption[] = [],
): FieldOption[] {
  const seen = new Set<string>();
  return input.map((one, position) => {
    const value = one.value.toLowerCase();
    if (!TAG.test(value))
      throw invalid('custom_field_options', `Option values: ${one.value} is invalid`, 'InvalidValue');
    if (seen.has(value))
      throw invalid('custom_field_options', `Option values: ${value} is already taken`, 'DuplicateValue');
    seen.add(value);
    const before = known.find((option) => option.id === one.id || option.value === value);
    return {
      id: before?.id ?? world.id(),
      name: one.name,
      raw_name: one.name,
      value,
      position: one.position ?? position,
    };
  });
}

/** Checks what every new field needs and says its type. */
export function newFieldType(input: FieldInput, more: readonly string[] = []): FieldType {
  if (!input.title?.trim()) throw invalid('title', 'Title: cannot be blank', 'BlankValue');
  const type = input.type ?? '';
  if (![...TICKET_FIELD_TYPES, ...more].includes(type)) throw invalid('type', 'Type: is invalid', 'InvalidValue');
  const known = type as FieldType;
  if (hasOptions(known) && !input.custom_field_options?.length) {
    throw invalidRecord({
      custom_field_options: [{ description: 'Field options: cannot be blank', error: 'BlankValue' }],
    });
  }
  if (known === 'regexp' && !input.regexp_for_validation) {
    throw invalid('regexp_for_validation', 'Regexp for validation: cannot be blank', 'BlankValue');
  }
  return known;
}

/**
 * A tag belongs to one option of one ticket field, since Zendesk finds the option by the tag.
 * https://support.zendesk.com/hc/en-us/articles/4408881943194-Understanding-tags-and-ticket-fields
 */
export function checkTagsFree(world: World, tags: readonly string[], own: number | null): void {
  for (const field of Object.values(world.state.ticketFields)) {
    if (field.id === own) continue;
    const held = [...(field.custom_field_options ?? []).map((one) => one.value), ...(field.tag ? [field.tag] : [])];
    const taken = tags.find((tag) => held.includes(tag));
    if (taken)
      throw invalid(
        'custom_field_options',
        `Tag: ${taken} is already in use in the field ${field.title}`,
        'DuplicateValue',
      );
  }
}
