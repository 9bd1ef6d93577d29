import type { Verdict } from '../../entitlement/verdict';
import type { Severity } from '../../severity/level';
import type { WhoReports } from '../panel/who-reports';
import { on, to } from './joined';
import { longDate } from './time';

/** F3: what an agent reads out to a caller who may not be given support yet: what stands in the way, and what comes of it. */
export function readOut(verdict: Verdict, { organization, agreement }: WhoReports): string {
  const whose = organization ?? 'su organización';
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return 'No encuentro su empresa entre las que tienen soporte. Puedo registrar su informe ahora, y empezaremos en cuanto eso se aclare.';
    case 'no-agreement':
      return `No encuentro registrado ningún contrato de mantenimiento de ${whose}. Puedo registrar su informe ahora, y empezaremos en cuanto haya uno.`;
    case 'agreement-not-started':
      return `El contrato de mantenimiento de ${whose} comienza ${agreement ? `el ${longDate(agreement.startsOn)}` : 'más adelante'}. Puedo registrar su informe ahora, y empezaremos entonces.`;
    case 'agreement-expired':
      return `El contrato de mantenimiento de ${whose} terminó${agreement ? ` el ${longDate(agreement.endsOn)}` : ''}. Puedo registrar su informe ahora, y empezaremos en cuanto se renueve.`;
    case 'not-a-representative':
      return `Usted no figura en la lista de personas autorizadas a informar en nombre de ${whose}. Puedo registrar su informe ahora, y empezaremos en cuanto alguien que figure en ella haya pedido que se le añada.`;
    case 'entitled':
      return '';
    default:
      return verdict satisfies never;
  }
}

/** F3: what being held means. */
export const held =
  'El incidente queda en espera: ningún plazo corre hasta que eso se aclare, y entonces comienza por sí solo.';

/** D3, G2: the call that Severity 1 needs besides the written report is the one that the report is taken from. */
export const thisIsTheCall = (name: string, severity: Severity): string =>
  `La gravedad ${severity} exige una llamada, y es esta: siga al teléfono con ${name}.`;

/** D3: what is taken down on the phone is in writing once the customer has written. */
export const inWriting = (name: string): string =>
  `También hace falta el informe por escrito: ${name} recibe un correo al respecto, y basta con responderlo.`;

/** E2: a report taken down on the phone is no response yet. */
export const noResponseYet = (name: string): string =>
  `Registrar el informe todavía no es una respuesta: una vez guardado, hay que responder ${to(name)} o dejar constancia de lo que se aconsejó.`;

/** A3: reported outside support hours. */
export const closedNow = (moment: string): string =>
  `El soporte está cerrado ahora, así que el informe cuenta desde ${on(moment)}.`;
