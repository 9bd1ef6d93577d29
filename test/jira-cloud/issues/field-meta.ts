import { contextFor, type Field } from '../fields/field';
import { kindOf, type Place } from '../fields/value';
import { priorityDetails, resolutionDetails } from '../projects/priority';
import type { Json, JsonObject } from '../store/json';
import type { World } from '../store/world';

/** A field as `createmeta`, `editmeta` and transitions describe it. */
export function fieldMeta(world: World, field: Field, place: Place): JsonObject {
  const values = allowedValues(world, field, place);
  return {
    required: field.id === 'summary',
    schema: { ...field.schema },
    name: field.name,
    key: field.id,
    hasDefaultValue: field.id === 'priority',
    operations: field.schema.type === 'array' ? ['add', 'set', 'remove'] : ['set'],
    ...(values ? { allowedValues: values } : {}),
  };
}

function allowedValues(world: World, field: Field, place: Place): Json[] | null {
  if (field.id === 'priority') return world.state.priorities.map(({ id }) => priorityDetails(world, id));
  if (field.id === 'resolution') return world.state.resolutions.map(({ id }) => resolutionDetails(world, id));
  if (field.schema.type !== 'option' && field.schema.items !== 'option') return null;
  const options = contextFor(field, place.projectId, place.issueTypeId)?.options ?? [];
  const give = (id: string): Json => {
    const given = kindOf(field).give(world, field.schema.type === 'array' ? [id] : id, field);
    return Array.isArray(given) ? given[0]! : given;
  };
  return options.filter((option) => !option.disabled).map((option) => give(option.id));
}
