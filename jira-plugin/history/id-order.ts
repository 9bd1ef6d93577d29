/** The order of Jira's ids, which are decimal numbers written as text; any other text has its place too, always the same. */
export const byId = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
