import { textDocument } from '../documents/adf';
import { serviceField } from '../fields/field';
import { isRichText, kindOf, ValueFault } from '../fields/value';
import { Failure } from '../http/failure';
import { createIssue } from '../issues/create-issue';
import type { Issue } from '../issues/issue';
import { notifyOfCreation } from '../mail/notifications';
import type { Json } from '../store/json';
import type { World } from '../store/world';
import { organizationsOf } from './organization';
import type { RequestType } from './request-type';

export interface NewRequest {
  type: RequestType;
  reporter: string;
  /** Who types it in: the reporter, or an agent on their behalf. */
  creator: string;
  fields: Readonly<Record<string, Json>>;
  participants?: readonly string[];
  /** Share it with the reporter's organization, as the portal and the mail channel do. */
  share?: boolean;
  attachments?: readonly { filename: string; size?: number; mimeType?: string }[];
}

/**
 * Makes a request by the form of its type.
 * @throws 400 for a field that is not on the form, does not fit, or is required and missing.
 */
export function raiseRequest(world: World, given: NewRequest): Issue {
  const { type } = given;
  const project = world.state.projects[type.projectId]!;
  const kept: Record<string, Json> = {};
  const errors: Record<string, string> = {};
  for (const [id, value] of Object.entries(given.fields)) {
    const field = world.state.fields[id];
    if (!field || !type.form.some((row) => row.fieldId === id)) {
      errors[id] = `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
      continue;
    }
    if (value === null) continue;
    try {
      const sent = isRichText(field) && typeof value === 'string' ? textDocument(value) : value;
      kept[id] = kindOf(field).take(world, sent, field, { projectId: project.id, issueTypeId: type.issueTypeId });
    } catch (fault) {
      if (!(fault instanceof ValueFault)) throw fault;
      errors[id] = fault.message;
    }
  }
  for (const row of type.form) {
    const value = kept[row.fieldId];
    const missing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (row.required && missing && !errors[row.fieldId]) errors[row.fieldId] = `${row.label} is required.`;
  }
  if (Object.keys(errors).length > 0) {
    throw new Failure(
      400,
      ['Your request could not be created. Please check the fields have been correctly entered.'],
      errors,
    );
  }
  const issue = createIssue(world, {
    project,
    issueTypeId: type.issueTypeId,
    by: given.creator,
    fields: {
      ...kept,
      reporter: given.reporter,
      [serviceField(world, 'vp-origin').id]: type.id,
      [serviceField(world, 'sd-request-participants').id]: [...(given.participants ?? [])],
      [serviceField(world, 'sd-customer-organizations').id]: given.share
        ? soleOrganization(world, given.reporter, project.organizationIds)
        : [],
    },
    ...(given.attachments ? { attachments: given.attachments } : {}),
  });
  if (!project.customers.includes(given.reporter)) project.customers.push(given.reporter);
  notifyOfCreation(world, issue);
  return issue;
}

/** Requests are shared on their own only where there is no choice: a customer of one organization. */
function soleOrganization(world: World, accountId: string, ofProject: readonly string[]): string[] {
  const ids = organizationsOf(world, accountId)
    .map(({ id }) => id)
    .filter((id) => ofProject.includes(id));
  return ids.length === 1 ? ids : [];
}
