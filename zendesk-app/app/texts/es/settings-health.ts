import type { Labels } from '../catalogue';
import { counted } from './joined';

/** What administrators read of the service's health, each with what it means and what to do. */
export const healthWords: Labels['health'] = {
  title: 'Cómo está el servicio',
  checking: 'Se está preguntando al servicio',
  again: 'Preguntar de nuevo',
  unreachable: {
    title: 'El servicio no responde',
    text: 'No se pierde nada: encuentra todos los cambios cuando vuelve. Hasta entonces no se vigila ningún plazo ni se envía ningún correo. Quien lo opera puede iniciarlo; su dirección y su secreto están en la configuración de la aplicación.',
  },
  good: 'Todo está en orden.',
  bad: 'Algo requiere revisión.',
  version: (version) => `Versión ${version} del servicio, versión de la política: `,
  columns: { what: 'Qué', now: 'Ahora', means: 'Qué significa', todo: 'Qué hacer' },
  nothing: 'Nada',
  never: 'Nunca',
  webhook: {
    what: 'Último mensaje de Zendesk',
    means: 'Zendesk comunica al servicio cada cambio de un ticket.',
    none: 'Si desde entonces cambiaron tickets, revise los disparadores y webhooks en “Puesta en marcha”.',
  },
  sweep: {
    what: 'Última revisión de todos los tickets',
    means: 'El servicio encuentra por sí solo lo que habría dicho un mensaje perdido.',
    late: 'Debería revisar más o menos cada hora. Quien opera el servicio tiene que mirar su registro.',
  },
  waiting: {
    what: 'A la espera',
    now: (waiting, active) => `${counted(waiting, 'ticket', 'tickets')}, ${active} en curso`,
    means: 'Tickets que cambiaron y aún no se han evaluado de nuevo.',
  },
  lag: {
    what: 'Espera más larga',
    none: 'Nada espera',
    means: 'Los plazos y correos se retrasan esto como máximo.',
    late: 'Más de cinco minutos es demasiado, salvo que cambiaran muchos tickets a la vez. Si no disminuye, el servicio requiere revisión.',
  },
  failed: {
    what: 'Por intentar de nuevo',
    now: (count) => counted(count, 'ticket', 'tickets'),
    means: 'Zendesk no respondió, o lo rechazó. El servicio lo intenta de nuevo por sí solo.',
  },
  dead: {
    what: 'Abandonados',
    means:
      'Se intentó varias veces sin éxito. El próximo cambio del ticket, o la próxima revisión de todos, empieza desde cero.',
    todo: 'Quien opera el servicio encuentra el motivo en su registro.',
  },
  refused: {
    what: (version) => `Versión ${version} de la política`,
    now: 'No se usa',
    todo: 'Elimine su registro de Zendesk en “Objetos” y guarde la política de nuevo.',
  },
};
