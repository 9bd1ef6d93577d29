import { badRequest } from '../http/failure';
import type { Json } from './json';

/** 32 KB of JSON: https://developer.atlassian.com/cloud/jira/platform/jira-entity-properties/ */
export const PROPERTY_LIMIT = 32_768;

/** Refuses a key or value no entity property may have. */
export function checkProperty(key: string, value: Json): void {
  if (key.length === 0 || key.length > 255) throw badRequest('The property key must be between 1 and 255 characters.');
  if (Buffer.byteLength(JSON.stringify(value), 'utf8') > PROPERTY_LIMIT) {
    throw badRequest(`The property value cannot be longer than ${PROPERTY_LIMIT} characters.`);
  }
}
