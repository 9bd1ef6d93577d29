/** What the module did that Jira does not know; the screen's `close` fails on any. */
export const faults: string[] = [];

export function fault(what: string): void {
  if (!faults.includes(what)) faults.push(what);
}
