import type { ClockName } from '../../clocks/clock';
import type { Step } from '../../incident/incident';
import { priorities, statuses } from './labels';
import { clockTitles } from './panel-clocks';
import { refusal } from './refusal';

/** One step of the process log as a line. What the step lacks is left unsaid. */
function step({ what, why, status, severity, priority, by, refused }: Step): string {
  const line = deed(what, { status, severity, priority, why, by });
  return refused ? `Refusé : ${line.charAt(0).toLowerCase()}${line.slice(1)}. ${refusal(refused)}` : line;
}

type Told = { readonly [K in 'status' | 'severity' | 'priority' | 'why']: Step[K] | undefined } & Pick<Step, 'by'>;

function deed(what: Step['what'], { status, severity, priority, why, by }: Told): string {
  const customer = typeof by === 'object' && by.role === 'customer';
  const named = priority && priorities[priority].toLowerCase();
  switch (what) {
    case 'reported':
      return 'Signalé';
    case 'message':
      return customer
        ? `Réponse reçue : ${by.name ?? 'le client'}${status ? ` ; ${statuses[status]}` : ''}`
        : `Réponse envoyée${status ? ` ; ${statuses[status]}` : ''}`;
    case 'fields-changed':
      return 'Précisions du signalement complétées';
    case 'recorded':
      return 'Personnes informées';
    case 'severity-set':
      return severity ? `Gravité ${severity} fixée` : 'Gravité fixée';
    case 'priority-set':
      return named ? `Priorité fixée : ${named}` : 'Priorité fixée';
    case 'status-set':
      return status ? `Statut fixé : ${statuses[status]}` : 'Statut fixé';
    case 'call-logged':
      return 'Appel consigné';
    case 'resolution-confirmed':
      return 'Solution confirmée ; clôturé';
    case 'reopened':
      return 'Rouvert';
    case 'closed':
      return 'Clôturé par le support';
    case 'split':
      return 'Divisé en plusieurs incidents';
    case 'escalated':
      return 'Escaladé à un ingénieur';
    case 'supervisor-requested':
      return 'Superviseur demandé';
    case 'supervisor-acknowledged':
      return 'Demande prise par un superviseur';
    case 'entitlement-overridden':
      return 'Autorisé par un manager';
    case 'session-held':
      return 'Session de support tenue';
    case 'survey-answered':
      return 'Réponse à l’enquête reçue';
    case 'verified':
      return 'Contrat de maintenance et habilitation confirmés';
    case 'held':
      return 'Support suspendu';
    case 'breached':
      return `${clockTitles[(why ?? '') as ClockName] ?? 'Échéance'} en retard`;
    case 'lowered':
      return named ? `Priorité abaissée : ${named}` : 'Priorité abaissée';
    case 'restored':
      return named ? `Priorité de nouveau ${named}` : 'Priorité rétablie';
    case 'closed-automatically':
      return 'Clôturé automatiquement';
    case 're-judged':
      return 'Réévalué selon les règles modifiées';
    default:
      return what satisfies never;
  }
}

/** What the sidebar says of one step of the process log. */
export const panelSteps = { step };
