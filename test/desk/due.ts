import type { Clock } from '../../core';
import type { IncidentView, Platform } from './help-desk';

/** Something that time alone will bring. `at`: the first whole second at which it has happened. */
export interface Due {
  readonly at: number;
  readonly platform: Platform;
  readonly number: string;
  readonly what: string;
}

/** What comes next by itself, over both platforms; null when nothing is awaited anywhere. */
export function nextDue(views: ReadonlyMap<Platform, readonly IncidentView[]>): Due | null {
  const all = [...views].flatMap(([platform, list]) => list.flatMap((view) => dueOf(view, platform) ?? []));
  return all.reduce<Due | null>((best, due) => (best === null || due.at < best.at ? due : best), null);
}

function dueOf({ incident, wakeAt }: IncidentView, platform: Platform): Due | null {
  if (wakeAt === null) return null;
  const is = (at: number | null | undefined): boolean => at === wakeAt;
  const overdue = (clock: Clock | null): boolean => clock?.dueAt != null && is(clock.dueAt + 1);
  const rows: readonly (readonly [boolean, string])[] = [
    [is(incident.noticeAt) && incident.noticeSentAt === null, 'reminder'],
    [is(incident.closesAt), 'closure'],
    [overdue(incident.firstResponse), 'first response due'],
    [overdue(incident.customerResponse), 'customer’s answer due'],
    [overdue(incident.statusUpdate), 'status update due'],
    [incident.status === 'Verification Required', 'agreement is looked at again'],
  ];
  const what = rows.find(([holds]) => holds)?.[1] ?? 'agents are reminded';
  return { at: Math.ceil(wakeAt / 1000) * 1000, platform, number: incident.number, what };
}
