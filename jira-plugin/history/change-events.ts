import type { Event } from '../../core';
import { priorityOf, type Site, severityOf, statusOf } from '../site';
import type { Change } from './change';
import { actorOf, type People } from './people';

/**
 * What the changelog shows of status, priority and severity. The app's own priority and severity are projections and say
 * nothing; its status does, since it carries out closures. What the process has no name for keeps Jira's.
 */
export function changeEvents(changes: readonly Change[], people: People, site: Site): Event[] {
  return changes.flatMap((change): Event[] => {
    const by = actorOf(people, change.by, change.at);
    const happened = { id: `change:${change.historyId}:${change.field}`, at: change.at, by, reason: '' };
    const to = change.to ?? '';
    switch (change.field) {
      case 'status':
        return [{ type: 'status-set', to: statusOf(site, to) ?? change.toText ?? to, ...happened }];
      case 'priority':
        if (by.role === 'app') return [];
        return [{ type: 'priority-set', to: priorityOf(site, to) ?? change.toText ?? to, ...happened }];
      case site.fields.severity:
        if (by.role === 'app') return [];
        return [{ type: 'severity-set', to: severityOf(site, optionId(to)) ?? 0, ...happened }];
      default:
        return [];
    }
  });
}

/** Some fields write their option's id in brackets. */
const optionId = (value: string): string => value.replace(/^\[|\]$/g, '');
