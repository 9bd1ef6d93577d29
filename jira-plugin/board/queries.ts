import type { Project, Site } from '../site';

const MINUTE = 60_000;

/** A custom field as JQL knows it for good, whatever it is called. */
const column = (field: string): string => `cf[${/\d+$/.exec(field)?.[0] ?? field}]`;

/** The process's issues carry their severity. */
const ours = ({ fields }: Site, { id }: Project): string =>
  `project = ${id} AND ${column(fields.severity)} is not EMPTY`;

/** The incidents of a project that are open. */
export const openIncidents = (site: Site, project: Project): string =>
  `${ours(site, project)} AND status != ${site.statuses.Closed}`;

/**
 * The open incidents in three parts, each in the order of what it waits for, so that what is read of each is what comes first: a
 * first response, a closure, and what has neither, by how grave it is.
 */
export function openInParts(site: Site, project: Project): readonly string[] {
  const open = openIncidents(site, project);
  const response = column(site.fields.firstResponseDue);
  const closure = column(site.fields.closesAt);
  return [
    `${open} AND ${response} is not EMPTY ORDER BY ${response} ASC`,
    `${open} AND ${closure} is not EMPTY ORDER BY ${closure} ASC`,
    `${open} AND ${response} is EMPTY AND ${closure} is EMPTY ORDER BY priority DESC, created ASC`,
  ];
}

/** What happened lately, closed or not. Search is a little behind, and reviews follow what happened: minutes overlap. */
export const changedLately = (site: Site, project: Project): string =>
  `${ours(site, project)} AND updated >= "-10m" ORDER BY updated DESC`;

/**
 * The incidents reported in `[start, end)` (epoch ms), the latest first; a minute more at either end. Minutes back from now: a date
 * would be read in the time zone of whoever asks.
 */
export function reportedBetween(site: Site, project: Project, start: number, end: number, now: number): string {
  const from = Math.ceil((now - start) / MINUTE) + 1;
  const until = Math.floor((now - end) / MINUTE) - 1;
  const before = until > 0 ? ` AND created <= "-${until}m"` : '';
  return `${ours(site, project)} AND created >= "-${from}m"${before} ORDER BY created DESC`;
}
