import type { Issue } from '../issues/issue';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';

/** A field of issues: Jira's own (`custom` false) or one that was made. */
export interface Field {
  id: string;
  name: string;
  description: string;
  custom: boolean;
  schema: FieldSchema;
  searcherKey?: string;
  /** Made by Jira Service Management: cannot be changed or deleted. */
  locked: boolean;
  trashed: boolean;
  contexts: FieldContext[];
}

export interface FieldSchema {
  type: string;
  items?: string;
  system?: string;
  custom?: string;
  customId?: number;
}

/** Where a custom field exists, and which options it has there. No project ids: everywhere. No issue type ids: for every type. */
export interface FieldContext {
  id: string;
  name: string;
  description: string;
  projectIds: string[];
  issueTypeIds: string[];
  options: FieldOption[];
}

export interface FieldOption {
  id: string;
  value: string;
  disabled: boolean;
}

export function fieldDetails(field: Field): JsonObject {
  const clauses = field.custom ? [`cf[${field.schema.customId}]`, field.name] : [field.id];
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    ...(field.custom ? { untranslatedName: field.name } : {}),
    custom: field.custom,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: clauses,
    schema: { ...field.schema },
  };
}

/** The context that rules a field in a project for an issue type; a project's own before the global one. */
export function contextFor(field: Field, projectId: string, issueTypeId: string): FieldContext | undefined {
  const fits = field.contexts.filter(
    (context) => context.issueTypeIds.length === 0 || context.issueTypeIds.includes(issueTypeId),
  );
  return (
    fits.find((context) => context.projectIds.includes(projectId)) ??
    fits.find((context) => context.projectIds.length === 0)
  );
}

export function existsFor(field: Field, projectId: string, issueTypeId: string): boolean {
  return !field.trashed && (!field.custom || contextFor(field, projectId, issueTypeId) !== undefined);
}

export function optionById(field: Field, id: string): FieldOption | undefined {
  return field.contexts.flatMap((context) => context.options).find((option) => option.id === id);
}

/** The field JSM made under this key, e.g. `sd-customer-organizations`. */
export function serviceField(world: World, customKey: string): Field {
  return Object.values(world.state.fields).find((field) => field.schema.custom?.endsWith(`:${customKey}`))!;
}

export function listOf(issue: Issue, fieldId: string): string[] {
  const value = issue.fields[fieldId];
  return Array.isArray(value) ? value.map(String) : [];
}
