import type { CarriedOut, Effect, Incident, Policy } from '../../core';
import type { Ticket } from '../history/history';
import { editIssue, type Issue, type IssueEdit, transitionIssue } from '../jira/issue';
import type { Project, Site } from '../site';
import { join } from './join';
import { openIncident } from './open-incident';
import { projectionEdit } from './projection';
import { sendMessage } from './send';

/** Where effects are carried out: the ticket as it was read, and the incident that it makes. */
export interface Place {
  readonly ticket: Ticket;
  readonly incident: Incident;
  readonly project: Project;
  readonly site: Site;
  /** The incident that the report's subject names, where it was read just now. */
  readonly target: Issue | null;
  /** Everything known as carried out when the effects were decided. */
  readonly known: readonly CarriedOut[];
  readonly policies: readonly Policy[];
  /** Epoch ms. */
  readonly now: number;
}

/** What was done: the keys carried out, and what has to happen next. */
export interface Done {
  readonly carriedOut: readonly CarriedOut[];
  /** `read-again`: Jira says more now than the review knew. `gone`: the ticket is no more. */
  readonly next: 'settled' | 'read-again' | 'gone';
}

/**
 * Carries effects out in their order, each in one write, and shows the incident in Jira's fields before the first message
 * about it goes out. Safe to die between any two requests: what was done stands in Jira, and the next review does the rest.
 */
export async function carryOut(effects: readonly Effect[], place: Place): Promise<Done> {
  const carriedOut: CarriedOut[] = [];
  const edit = editOf(effects, place);
  let edited = edit === null;
  for (const effect of effects) {
    if (effect.type === 'send' && !edited && edit) {
      await editIssue(place.ticket.issue.id, edit);
      edited = true;
    }
    switch (effect.type) {
      case 'open-incident':
        carriedOut.push(await openIncident(effect, place));
        break;
      case 'join':
        return { carriedOut: [{ key: effect.key, at: place.now }], next: await join(effect, place) };
      case 'set-status':
        await transitionIssue(place.ticket.issue.id, place.site.transitions[effect.to]);
        // What a closure says is decided by what Jira shows once it is closed: a reply may have come first.
        if (effect.closes) return { carriedOut, next: 'read-again' };
        break;
      case 'send':
        carriedOut.push(...(await sendMessage(effect, place, [...place.known, ...carriedOut])));
        break;
      case 'set-severity':
      case 'set-priority':
        break;
      default:
        effect satisfies never;
    }
  }
  if (!edited && edit) await editIssue(place.ticket.issue.id, edit);
  const opened = effects.some(({ type }) => type === 'open-incident');
  return { carriedOut, next: opened ? 'read-again' : 'settled' };
}

/** Severity, priority and projection in one edit; null when all of it is shown already. */
function editOf(effects: readonly Effect[], { ticket, incident, site }: Place): IssueEdit | null {
  if (incident.standing !== 'incident') return null;
  const projection = projectionEdit(ticket.issue, incident, site);
  const fields: Record<string, unknown> = { ...projection?.fields };
  for (const effect of effects) {
    if (effect.type === 'set-severity') fields[site.fields.severity] = { id: site.severities[effect.to] };
    if (effect.type === 'set-priority') fields.priority = { id: site.priorities[effect.to] };
  }
  const properties = projection?.properties ?? [];
  return Object.keys(fields).length + properties.length > 0 ? { fields, properties } : null;
}
