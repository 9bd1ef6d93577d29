import type { PanelAct } from '../../incident/act';
import { isPriority } from '../../severity/priority';
import { priorities } from './labels';

/** The note that an act stands in, for people who read the ticket without our panel: who did what, and why. */
export const actNote = (act: PanelAct, by: string): string =>
  [`${by || 'Somebody'} ${deed(act)}`, reasonOf(act).trim()].filter((part) => part !== '').join('\n\n');

function deed(act: PanelAct): string {
  switch (act.type) {
    case 'call-logged':
      return act.reached ? 'called and reached the customer.' : 'called and did not reach the customer.';
    case 'severity-set':
      return `set the severity to ${act.to}.`;
    case 'priority-set':
      return `set the priority to ${isPriority(act.to) ? priorities[act.to] : act.to}.`;
    case 'status-set':
      return `set the status to ${act.to}.`;
    case 'resolution-confirmed':
      return 'confirmed that it is solved.';
    case 'reopened':
      return 're-opened the incident.';
    case 'closed':
      return 'closed the incident.';
    case 'split':
      return `split the report:\n${act.items.map(({ subject }) => `- ${subject}`).join('\n')}`;
    case 'escalated':
      return `escalated to a Product Support Engineer.${together(act.collaborators)}`;
    case 'supervisor-requested':
      return 'asked for a supervisor.';
    case 'supervisor-acknowledged':
      return 'took the request for a supervisor.';
    case 'entitlement-overridden':
      return 'allowed work on this incident although the agreement is not verified.';
    case 'session-held':
      return `held a support session of ${act.minutes} minutes${act.with ? ` with ${act.with}` : ''}.`;
    case 'survey-answered':
      return `rated our support ${act.score} of 5.`;
    default:
      return act satisfies never;
  }
}

const together = (collaborators: readonly string[]): string =>
  collaborators.length > 0 ? ` With: ${collaborators.join(', ')}.` : '';

function reasonOf(act: PanelAct): string {
  if ('text' in act) return act.text;
  return 'reason' in act ? act.reason : '';
}
