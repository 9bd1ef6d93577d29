import type { JsonObject } from './json';

/** `2021-01-17T12:34:00.000+0000`: how the platform writes an instant (epoch ms in). */
export function jiraTime(at: number): string {
  return new Date(at).toISOString().replace('Z', '+0000');
}

/** Reads both the platform's offsets (`+0000`) and the standard's (`+00:00`, `Z`); NaN when it is neither. */
export function readTime(text: string): number {
  return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** How Jira Service Management writes an instant. */
export function customerTime(at: number): JsonObject {
  const iso = new Date(at).toISOString();
  return {
    iso8601: iso.replace(/\.\d+Z$/, '+0000'),
    jira: jiraTime(at),
    friendly: `${iso.slice(0, 10)} ${iso.slice(11, 16)}`,
    epochMillis: at,
  };
}
