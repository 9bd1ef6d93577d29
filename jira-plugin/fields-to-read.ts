import type { Site } from './site';

/** The fields of an issue that the process reads. */
export function fieldsToRead({ fields }: Site): string[] {
  const { severity, firstResponseDue, customerResponseDue, closesAt, entitlement } = fields;
  const { organizations, participants, requestType, reportDetails } = fields;
  const own = [severity, firstResponseDue, customerResponseDue, closesAt, entitlement, reportDetails ?? []].flat();
  return [...SYSTEM_FIELDS, ...own, organizations, participants, requestType];
}

const SYSTEM_FIELDS = [
  'summary',
  'description',
  'created',
  'updated',
  'status',
  'priority',
  'project',
  'reporter',
  'creator',
  'comment',
  'issuelinks',
  'attachment',
] as const;
