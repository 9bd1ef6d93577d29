import type { Entity } from '../manifest';
import { KvsFailure } from './failure';

const MATCHES: Record<Entity['attributes'][string]['type'], (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  any: () => true,
};

export function entityNamed(entities: readonly Entity[], name: string): Entity {
  const entity = entities.find((other) => other.name === name);
  if (!entity) throw new KvsFailure(400, 'SCHEMA_NOT_FOUND', `There is no entity '${name}'.`);
  return entity;
}

/** A value must fit the entity's attributes: an unknown attribute or one of another type is refused. */
export function checkEntityValue(entity: Entity, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KvsFailure(400, 'INVALID_VALUE', 'The value of an entity is an object.');
  }
  for (const [name, content] of Object.entries(value)) {
    const attribute = entity.attributes[name];
    if (!attribute) throw new KvsFailure(400, 'ATTRIBUTE_NOT_FOUND', `'${entity.name}' has no attribute '${name}'.`);
    if (!MATCHES[attribute.type](content)) {
      throw new KvsFailure(400, 'INVALID_ATTRIBUTE', `'${name}' of '${entity.name}' is not of type ${attribute.type}.`);
    }
  }
}

export function indexNamed(entity: Entity, name: string): Entity['indexes'][number] {
  const index = entity.indexes.find((other) => other.name === name);
  if (!index) throw new KvsFailure(400, 'INDEX_NOT_FOUND', `'${entity.name}' has no index '${name}'.`);
  return index;
}
