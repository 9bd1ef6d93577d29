import type { ClockName } from '../../clocks/clock';
import type { Step } from '../../incident/incident';
import { lowered } from './joined';
import { priorities, statuses } from './labels';
import { clockTitles } from './panel-clocks';
import { refusal } from './refusal';

/** One step of the process log as a line. What the step lacks is left unsaid. */
function step({ what, why, status, severity, priority, by, refused }: Step): string {
  const line = deed(what, { status, severity, priority, why, by });
  return refused ? `Rechazado: ${lowered(line)}. ${refusal(refused)}` : line;
}

type Told = { readonly [K in 'status' | 'severity' | 'priority' | 'why']: Step[K] | undefined } & Pick<Step, 'by'>;

function deed(what: Step['what'], { status, severity, priority, why, by }: Told): string {
  const customer = typeof by === 'object' && by.role === 'customer';
  switch (what) {
    case 'reported':
      return 'Informe recibido';
    case 'message':
      return customer
        ? `${by.name ?? 'El cliente'} respondió${status ? `; ${statuses[status]}` : ''}`
        : `Respuesta enviada${status ? `; ${statuses[status]}` : ''}`;
    case 'fields-changed':
      return 'Datos del informe completados';
    case 'recorded':
      return 'Avisos enviados';
    case 'severity-set':
      return severity ? `Gravedad ${severity} establecida` : 'Gravedad establecida';
    case 'priority-set':
      return priority ? `Prioridad cambiada a ${lowered(priorities[priority])}` : 'Prioridad cambiada';
    case 'status-set':
      return status ? `Estado cambiado a ${statuses[status]}` : 'Estado cambiado';
    case 'call-logged':
      return 'Llamada registrada';
    case 'resolution-confirmed':
      return 'Solución confirmada; cerrado';
    case 'reopened':
      return 'Abierto de nuevo';
    case 'closed':
      return 'Cerrado por el soporte';
    case 'split':
      return 'Dividido en varios incidentes';
    case 'escalated':
      return 'Escalado a un ingeniero';
    case 'supervisor-requested':
      return 'Se pidió un supervisor';
    case 'supervisor-acknowledged':
      return 'Un supervisor asumió la solicitud';
    case 'entitlement-overridden':
      return 'Permitido por un gerente';
    case 'session-held':
      return 'Sesión de soporte realizada';
    case 'survey-answered':
      return 'Encuesta respondida';
    case 'verified':
      return 'Contrato de mantenimiento y autorización confirmados';
    case 'held':
      return 'Soporte en pausa';
    case 'breached':
      return why && Object.hasOwn(clockTitles, why)
        ? `${clockTitles[why as ClockName]}: plazo vencido`
        : 'Plazo vencido';
    case 'lowered':
      return priority ? `Prioridad reducida a ${lowered(priorities[priority])}` : 'Prioridad reducida';
    case 'restored':
      return priority ? `La prioridad vuelve a ser ${lowered(priorities[priority])}` : 'Prioridad restablecida';
    case 'closed-automatically':
      return 'Cerrado por sí solo';
    case 're-judged':
      return 'Evaluado de nuevo según la política modificada';
    default:
      return what satisfies never;
  }
}

/** What the sidebar says of one step of the process log. */
export const panelSteps = { step };
