import type { Refusal } from '../../incident/refusal';
import { STATUSES } from '../../lifecycle/status';
import { PRIORITIES } from '../../severity/priority';
import { priorities, responses } from './labels';

/** Who may do what a person may not; every act without a row is for people of support. */
const WHO: Readonly<Record<string, string>> = {
  reply: 'Aquí solo pueden escribir la organización del cliente y el soporte.',
  reopened: 'Solo la organización del cliente y el soporte pueden volver a abrir este incidente.',
  'supervisor-requested': 'Aquí solo pueden pedir un supervisor la organización del cliente y el soporte.',
  'resolution-confirmed': 'Solo el cliente puede confirmar la solución. En su lugar, el incidente se puede cerrar.',
  'survey-answered': 'Solo el cliente puede decir cómo fue el soporte.',
  'supervisor-acknowledged':
    'Solo un supervisor o un gerente puede asumir esta solicitud. Pregunte a una de esas personas.',
  'entitlement-overridden':
    'Solo un gerente puede permitir este incidente. Pregunte a una de esas personas, con el motivo.',
};

/** What a part of a reply must be. */
const PARTS: Readonly<Record<string, string>> = {
  fix: 'cuándo habrá una corrección (o que no se conoce ninguna fecha)',
  workaround: 'una solución alternativa (o que no se conoce ninguna)',
  questions: 'al menos una pregunta, con su tipo: datos, pruebas o registros',
  url: 'una dirección web que empiece por http:// o https://',
  instructions: 'unas instrucciones',
  options: 'al menos una opción',
  reference: 'la referencia que asignó Gestión de Producto',
};

/** What is wrong, then what to do or who can lift it. */
export function refusal({ code, data }: Refusal): string {
  switch (code) {
    case 'not-allowed':
      return WHO[data.act ?? ''] ?? 'Esto solo lo puede hacer el soporte. Responda a nuestro correo y lo haremos.';
    case 'response-unknown':
      return `${quoted(data.response)} no es un tipo de respuesta. Elija uno: ${Object.values(responses).join('; ')}.`;
    case 'response-incomplete':
      return `${kindOf(data.response)}: todavía falta ${partsOf(data.parts)}. Complete lo que falta y envíe de nuevo.`;
    case 'status-unknown':
      return `${quoted(data.status)} no es un estado. Elija uno: ${STATUSES.filter((status) => status !== 'Verification Required').join('; ')}.`;
    case 'verification-required':
      return 'El soporte está en pausa para este incidente, así que no se puede enviar nada al cliente. Continúa en cuanto el contrato de mantenimiento y la autorización para informar estén en orden en la organización, o en cuanto un gerente lo permita. Las notas internas son posibles.';
    case 'status-by-process-only':
      return 'Verification Required no se pone ni se quita a mano. Termina por sí solo en cuanto el contrato de mantenimiento y la autorización para informar estén en orden, o en cuanto un gerente permita el incidente. El incidente se puede cerrar.';
    case 'severity-unknown':
      return `${quoted(data.severity)} no es una gravedad. Elija 1, 2 o 3.`;
    case 'priority-unknown':
      return `${quoted(data.priority)} no es una prioridad. Elija una: ${PRIORITIES.map((priority) => priorities[priority]).join('; ')}.`;
    case 'already-closed':
      return 'Este incidente ya está cerrado. Si queda algo por hacer, se puede volver a abrir.';
    case 'no-supervisor-request':
      return 'Aquí nadie espera a un supervisor. Puede que alguien haya asumido ya la solicitud.';
    case 'not-held':
      return 'El soporte no está en pausa para este incidente, así que no hay nada que permitir. Se puede continuar sin más.';
    case 'reason-missing':
      return 'Falta el motivo. Indíquelo en una frase.';
    case 'no-survey-offered':
      return 'Todavía no se ha pedido a nadie su opinión sobre este incidente. Se puede dar en cualquier momento respondiendo a nuestro correo.';
    case 'survey-answered':
      return 'Esa respuesta ya la tenemos. Se puede completar respondiendo a nuestro correo.';
    case 'score-out-of-range':
      return `${quoted(data.score)} no es una valoración. Elija una del 1 al 5.`;
    case 'not-an-incident':
      return 'Este ticket no es un incidente, así que aquí no hay nada que hacer. Si debería serlo, hay que informar de nuevo.';
    default:
      return code satisfies never;
  }
}

const quoted = (value = ''): string => (value === '' ? 'Una elección vacía' : `“${value}”`);

const kindOf = (type = ''): string =>
  Object.hasOwn(responses, type) ? `“${responses[type as keyof typeof responses]}”` : 'Esta respuesta';

const partsOf = (parts = ''): string =>
  parts
    .split(', ')
    .map((part) => PARTS[part] ?? part)
    .join('; ');
