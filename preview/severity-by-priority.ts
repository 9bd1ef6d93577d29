import type { Event, Priority, Severity } from '../core';

/** Whether a site's priorities say how severe a report is, or only its words. */
export type SeveritySource = 'priority' | 'text';

/** A site without the process has no severity; its priority is the nearest thing that people there set on purpose. */
const SEVERITY_OF: Readonly<Record<Priority, Severity>> = { urgent: 1, high: 2, normal: 3, low: 3 };

export const severityOfPriority = (priority: Priority): Severity => SEVERITY_OF[priority];

/**
 * The severity that the priority of a new ticket stands for, as an event at the report's instant. The middle priority is what
 * tickets have that nobody looked at: there the report's words decide.
 */
export function severityAtReport(priority: Priority | null, at: number): Event[] {
  if (priority === null || priority === 'normal') return [];
  const by = { id: '', role: 'agent' } as const;
  return [{ type: 'severity-set', id: 'priority', at, by, to: SEVERITY_OF[priority], reason: '' }];
}
