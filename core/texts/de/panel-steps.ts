import type { ClockName } from '../../clocks/clock';
import type { Step } from '../../incident/incident';
import { priorities, statuses } from './labels';
import { clockTitles } from './panel-clocks';
import { refusal } from './refusal';

/** One step of the process log as a line. What the step lacks is left unsaid. */
function step({ what, why, status, severity, priority, by, refused }: Step): string {
  const line = deed(what, { status, severity, priority, why, by });
  return refused ? `Abgelehnt: ${line}. ${refusal(refused)}` : line;
}

type Told = { readonly [K in 'status' | 'severity' | 'priority' | 'why']: Step[K] | undefined } & Pick<Step, 'by'>;

function deed(what: Step['what'], { status, severity, priority, why, by }: Told): string {
  const customer = typeof by === 'object' && by.role === 'customer';
  switch (what) {
    case 'reported':
      return 'Gemeldet';
    case 'message':
      return customer
        ? `${by.name ?? 'Der Kunde'} hat geantwortet${status ? `; ${statuses[status]}` : ''}`
        : `Antwort gesendet${status ? `; ${statuses[status]}` : ''}`;
    case 'fields-changed':
      return 'Angaben der Meldung ergänzt';
    case 'recorded':
      return 'Mitgeteilt';
    case 'severity-set':
      return severity ? `Schweregrad ${severity} festgelegt` : 'Schweregrad festgelegt';
    case 'priority-set':
      return priority ? `Priorität auf ${priorities[priority]} gesetzt` : 'Priorität gesetzt';
    case 'status-set':
      return status ? `Status auf ${statuses[status]} gesetzt` : 'Status gesetzt';
    case 'call-logged':
      return 'Anruf vermerkt';
    case 'resolution-confirmed':
      return 'Lösung bestätigt; geschlossen';
    case 'reopened':
      return 'Wieder geöffnet';
    case 'closed':
      return 'Vom Support geschlossen';
    case 'split':
      return 'In mehrere Vorfälle aufgeteilt';
    case 'escalated':
      return 'An den Product Support Engineer eskaliert';
    case 'supervisor-requested':
      return 'Supervisor verlangt';
    case 'supervisor-acknowledged':
      return 'Ein Supervisor hat die Anfrage übernommen';
    case 'entitlement-overridden':
      return 'Von einem Manager zugelassen';
    case 'session-held':
      return 'Support-Sitzung gehalten';
    case 'survey-answered':
      return 'Umfrage beantwortet';
    case 'verified':
      return 'Wartungsvertrag und Meldeberechtigung bestätigt';
    case 'held':
      return 'Support ruht';
    case 'breached':
      return `${clockTitles[(why ?? '') as ClockName] ?? 'Frist'} überfällig`;
    case 'lowered':
      return priority ? `Priorität auf ${priorities[priority]} gesenkt` : 'Priorität gesenkt';
    case 'restored':
      return priority ? `Priorität ist wieder ${priorities[priority]}` : 'Priorität wiederhergestellt';
    case 'closed-automatically':
      return 'Von selbst geschlossen';
    case 're-judged':
      return 'Nach der geänderten Richtlinie neu beurteilt';
    default:
      return what satisfies never;
  }
}

/** What the sidebar says of one step of the process log. */
export const panelSteps = { step };
