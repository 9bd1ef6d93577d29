import type { ClockName } from '../../clocks/clock';
import type { Step } from '../../incident/incident';
import { priorities, statuses } from './labels';
import { clockTitles } from './panel-clocks';
import { refusal } from './refusal';

/** One step of the process log as a line. What the step lacks is left unsaid. */
function step({ what, why, status, severity, priority, by, refused }: Step): string {
  const line = deed(what, { status, severity, priority, why, by });
  return refused ? `Refused: ${line.charAt(0).toLowerCase()}${line.slice(1)}. ${refusal(refused)}` : line;
}

type Told = { readonly [K in 'status' | 'severity' | 'priority' | 'why']: Step[K] | undefined } & Pick<Step, 'by'>;

function deed(what: Step['what'], { status, severity, priority, why, by }: Told): string {
  const customer = typeof by === 'object' && by.role === 'customer';
  switch (what) {
    case 'reported':
      return 'Reported';
    case 'message':
      return customer
        ? `${by.name ?? 'The customer'} answered${status ? `; ${statuses[status]}` : ''}`
        : `Reply sent${status ? `; ${statuses[status]}` : ''}`;
    case 'fields-changed':
      return 'Details of the report filled in';
    case 'recorded':
      return 'Told to people';
    case 'severity-set':
      return severity ? `Severity ${severity} set` : 'Severity set';
    case 'priority-set':
      return priority ? `Priority set to ${priorities[priority]}` : 'Priority set';
    case 'status-set':
      return status ? `Status set to ${statuses[status]}` : 'Status set';
    case 'call-logged':
      return 'Call logged';
    case 'resolution-confirmed':
      return 'Confirmed as solved; closed';
    case 'reopened':
      return 'Opened again';
    case 'closed':
      return 'Closed by support';
    case 'split':
      return 'Split into incidents';
    case 'escalated':
      return 'Escalated to an engineer';
    case 'supervisor-requested':
      return 'Supervisor asked for';
    case 'supervisor-acknowledged':
      return 'A supervisor took the request';
    case 'entitlement-overridden':
      return 'Allowed by a manager';
    case 'session-held':
      return 'Support session held';
    case 'survey-answered':
      return 'Survey answered';
    case 'verified':
      return 'Agreement and reporter confirmed';
    case 'held':
      return 'Support paused';
    case 'breached':
      return `${clockTitles[(why ?? '') as ClockName] ?? 'Deadline'} overdue`;
    case 'lowered':
      return priority ? `Priority lowered to ${priorities[priority]}` : 'Priority lowered';
    case 'restored':
      return priority ? `Priority is ${priorities[priority]} again` : 'Priority restored';
    case 'closed-automatically':
      return 'Closed by itself';
    case 're-judged':
      return 'Judged anew by the changed policy';
    default:
      return what satisfies never;
  }
}

/** What the sidebar says of one step of the process log. */
export const panelSteps = { step };
