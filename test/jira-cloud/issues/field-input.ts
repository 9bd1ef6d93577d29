import type { Field } from '../fields/field';
import { kindOf, type Place, ValueFault } from '../fields/value';
import { Failure } from '../http/failure';
import type { Json } from '../store/json';
import type { World } from '../store/world';

/** What a screen lets somebody write, and what they wrote that it does not. */
export class FieldInput {
  readonly kept: Record<string, Json> = {};
  readonly errors: Record<string, string> = {};

  constructor(
    private readonly world: World,
    private readonly place: Place,
    private readonly allowed: readonly Field[],
  ) {}

  /** Takes a value for a field; null clears. */
  set(id: string, value: Json): void {
    const field = this.allowed.find((other) => other.id === id);
    if (!field) {
      this.errors[id] = `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
      return;
    }
    if (value === null && id === 'summary') {
      this.errors[id] = 'You must specify a summary of the issue.';
      return;
    }
    if (value === null) {
      this.kept[id] = field.schema.type === 'array' ? [] : null;
      return;
    }
    try {
      this.kept[id] = kindOf(field).take(this.world, value, field, this.place);
    } catch (fault) {
      if (!(fault instanceof ValueFault)) throw fault;
      this.errors[id] = fault.message;
    }
  }

  /** One operation of `update`: set, or for lists add and remove. */
  operate(id: string, verb: string, value: Json, before: Json | undefined): void {
    if (verb === 'set') {
      this.set(id, value);
      return;
    }
    const field = this.allowed.find((other) => other.id === id);
    const current = this.kept[id] ?? before ?? [];
    if (field?.schema.type !== 'array' || !Array.isArray(current) || !['add', 'remove'].includes(verb)) {
      this.errors[id] = field
        ? `The operation '${verb}' is not supported by the field '${id}'.`
        : `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
      return;
    }
    this.set(id, [value]);
    if (this.errors[id]) return;
    const [item] = this.kept[id] as Json[];
    const without = current.filter((other) => other !== item);
    this.kept[id] = verb === 'add' ? [...without, item!] : without;
  }

  /** @throws 400 with every field's fault. */
  finish(): Record<string, Json> {
    if (Object.keys(this.errors).length > 0) throw new Failure(400, [], this.errors);
    return this.kept;
  }
}
