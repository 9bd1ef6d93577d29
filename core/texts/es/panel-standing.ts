import type { Verdict } from '../../entitlement/verdict';
import { isWaiting, type Status } from '../../lifecycle/status';
import type { SeverityReason } from '../../severity/determination';
import type { Severity } from '../../severity/level';
import type { Priority } from '../../severity/priority';
import type { WhoReports } from '../panel/who-reports';
import { lowered, on, to } from './joined';
import { priorities } from './labels';
import { severityReason } from './severity-reason';
import { longDate } from './time';

/** `Open, prioridad alta`; a status that waits or is paused stands alone. */
export function standing(status: Status, priority: Priority): string {
  if (isWaiting(status) || status === 'Closed' || status === 'Verification Required') return status;
  return `${status}, prioridad ${lowered(priorities[priority])}`;
}

/** Every reason for the severity, a sentence each. */
export const severityReasons = (reasons: readonly SeverityReason[]): string =>
  [...new Set(reasons.map((reason) => sentence(severityReason(reason))))].join(' ');

/** C4: the customer's own view beside ours. */
export const customerView = (name: string, view: Severity, severity: Severity): string =>
  view === severity ? `${name} también lo considera de gravedad ${view}.` : `${name} lo considera de gravedad ${view}.`;

export const needsReview = 'Las palabras del informe dejan dudas. Conviene revisar la gravedad.';

/** F1, F2: why work may go on. */
export function entitled({ organization, reporter, agreement }: WhoReports): string {
  const support = agreement ? `tiene soporte hasta el ${longDate(agreement.endsOn)}` : 'tiene soporte';
  return `${organization ?? 'La organización'} ${support}. ${reporter} tiene autorización para informar.`;
}

/** F3: by whom and why a manager let it be worked on all the same. */
export const allowedBy = (name: string, moment: string, reason: string): string =>
  `${name || 'Un gerente'} permitió este incidente ${on(moment)}: ${sentence(reason)}`;

/** Facts that turned bad since: a warning, and nothing more. */
export function turnedBad(verdict: Verdict, who: WhoReports): string {
  return `${pausedBecause(verdict, who)} Eso se supo después de que comenzara este incidente, así que el trabajo continúa.`;
}

/** F3: what pauses support, with its date where there is one. */
export function pausedBecause(verdict: Verdict, { organization, reporter, agreement }: WhoReports): string {
  const whose = organization ?? 'la organización';
  switch (verdict) {
    case 'organization-unknown':
      return `${reporter} no pertenece a ninguna organización que conozcamos.`;
    case 'no-agreement':
      return `No hay registrado ningún contrato de mantenimiento de ${whose}.`;
    case 'agreement-not-started':
      return `El contrato de mantenimiento de ${whose} comienza ${agreement ? `el ${longDate(agreement.startsOn)}` : 'más adelante'}.`;
    case 'agreement-expired':
      return `El contrato de mantenimiento de ${whose} terminó${agreement ? ` el ${longDate(agreement.endsOn)}` : ''}.`;
    case 'not-a-representative':
      return `${reporter} no figura en la lista de personas autorizadas a informar en nombre de ${whose}.`;
    case 'entitled':
      return '';
    default:
      return verdict satisfies never;
  }
}

/** What would lift the pause: what has to happen, and what an agent does for it. */
export function remedy(
  verdict: Verdict,
  { organization, reporter }: WhoReports,
): { readonly what: string; readonly how: string } {
  const whose = organization ?? 'la organización';
  switch (verdict) {
    case 'organization-unknown':
      return {
        what: `Se añade ${to(reporter)} a una organización.`,
        how: 'Se hace en su perfil; lo demás ocurre por sí solo.',
      };
    case 'no-agreement':
      return {
        what: 'Se registra un contrato de mantenimiento.',
        how: 'Sus fechas se indican en la organización; lo demás ocurre por sí solo.',
      };
    case 'agreement-not-started':
      return {
        what: 'Comienza el contrato de mantenimiento.',
        how: 'Se espera a su primer día, o se indica uno anterior en la organización.',
      };
    case 'agreement-expired':
      return {
        what: 'Se renueva el contrato de mantenimiento.',
        how: 'La nueva fecha de fin se indica en la organización; lo demás ocurre por sí solo.',
      };
    case 'not-a-representative':
      return {
        what: `Se autoriza ${to(reporter)} a informar en nombre de ${whose}.`,
        how: 'La casilla se marca en su perfil; lo demás ocurre por sí solo.',
      };
    case 'entitled':
      return { what: '', how: '' };
    default:
      return verdict satisfies never;
  }
}

/** What the customer was told of the pause, and when. */
export const toldWhy = (name: string, moment: string): string =>
  `${name} recibió un mensaje ${on(moment)}: por qué el soporte está en pausa y cómo continuar.`;

export const paused = {
  title: 'El soporte está en pausa',
  until: 'Hasta que eso se aclare se pueden añadir notas internas, pero no se puede enviar nada al cliente.',
  lift: 'Qué pondría fin a la pausa',
  manager: 'Un gerente lo permite',
  managerHow: 'para este incidente, con un motivo.',
  told: 'Qué se comunicó al cliente',
  asked: (moment: string, by: string) => `Se preguntó a un gerente ${on(moment)}${by ? ` (lo hizo ${by})` : ''}.`,
};

/** Why something that came in is no incident. */
export const noIncident = {
  title: 'No es un incidente',
  automatic: 'Este correo parece automático, así que no se tomó como informe.',
  joins: (number: string) => `Este correo pertenece al incidente #${number} y se añadió allí.`,
};

/** Ends with a full stop, whatever the words end with. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?]["”]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
