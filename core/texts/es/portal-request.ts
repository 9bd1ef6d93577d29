import type { portalRequest as english, PausedFor } from '../en/portal-request';
import type { Worded } from '../worded';
import { severities, severityMeanings } from './labels';
import { longDate } from './time';

type Phone = string | null;

const agreement = (organization: string | null): string =>
  organization === null ? 'El contrato de mantenimiento' : `El contrato de mantenimiento de ${organization}`;
const write = (phone: Phone): string =>
  phone === null ? 'escriba un comentario en esta solicitud.' : `llame al ${phone}.`;
const AFTERWARDS = 'empezamos por nuestra cuenta; no hace falta que informe de nuevo.';

/** F3: why support is paused, and what would lift it. */
function paused({ verdict, organization, startsOn, endsOn, reporter }: PausedFor, phone: Phone): readonly string[] {
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return [
        'No pudimos asociar la dirección de este informe con un cliente que tenga soporte.',
        phone === null ? 'Escríbanos desde la dirección de su empresa.' : `Llame al ${phone}.`,
      ];
    case 'no-agreement':
      return [
        `${agreement(organization)} no consta en nuestros registros. En cuanto conste, ${AFTERWARDS}`,
        `Para firmar uno, o para informarnos de él: ${write(phone)}`,
      ];
    case 'agreement-not-started':
      return [
        `${agreement(organization)} ${startsOn === null ? 'aún no ha comenzado' : `comienza el ${longDate(startsOn)}`}. Desde entonces ${AFTERWARDS}`,
        `Para comenzar antes: ${write(phone)}`,
      ];
    case 'agreement-expired':
      return [
        `${agreement(organization)} ${endsOn === null ? 'ha terminado' : `terminó el ${longDate(endsOn)}`}. En cuanto se renueve, ${AFTERWARDS}`,
        `Para renovarlo: ${write(phone)}`,
      ];
    case 'not-a-representative':
      return [
        `${reporter === null ? 'Usted no está' : `${reporter || 'Quien informó de esto'} no está`} en la lista de personas autorizadas a informar${organization === null ? '' : ` por ${organization}`}.`,
        `Una persona de su organización que esté en ella, o su contacto con nosotros, puede cambiarlo. En cuanto esté hecho, ${AFTERWARDS}`,
      ];
    case 'entitled':
      return [];
    default:
      return verdict satisfies never;
  }
}

/** What the panel beside a request says to a customer, who reads here the words of the pages behind links in mails. */
export const portalRequest: Worded<typeof english> = {
  reading: 'Estamos buscando su solicitud',
  failed: {
    title: 'Ahora no se puede mostrar esto',
    text: 'Jira no respondió a tiempo. No se ha cambiado nada.',
    again: 'Intentar de nuevo',
  },
  hidden: {
    title: 'Aquí no hay nada que mostrar',
    text: 'Lo que ocurre con una solicitud lo ven quien informó de ella, las personas con quienes se comparte y su organización, en cuanto nuestro soporte trabaja con ella aquí.',
  },
  nothing: 'Aquí no hay nada que decir sobre esta solicitud.',
  progress: 'En qué punto está esta solicitud',
  stages: { received: 'Recibida', 'in-work': 'En curso', solved: '¿Resuelta?', closed: 'Cerrada' },
  support: {
    due: (by) => `Tendrá noticias nuestras a más tardar ${by}`,
    working: 'Estamos trabajando en ello',
    late: 'Nuestra respuesta se retrasa',
    lateText: (by, phone) =>
      `Debía tener noticias nuestras a más tardar ${by}. ${phone === null ? 'Puede pedir un supervisor más abajo.' : `Llámenos al ${phone}, o pida un supervisor más abajo.`}`,
    who: (agent, number) =>
      agent === null
        ? `Nuestro soporte tiene el incidente n.º ${number}.`
        : `${agent} trabaja en el incidente n.º ${number}.`,
    severity: (severity) => `${severities[severity]}: ${severityMeanings[severity]}.`,
    countsFrom: (at) => `El soporte está cerrado ahora. Su informe cuenta como recibido ${at}.`,
    call: (severity, phone) =>
      phone === null
        ? `${severities[severity]} necesita una llamada además de su informe: llámenos, por favor.`
        : `${severities[severity]} necesita una llamada además de su informe: llame al ${phone}, por favor.`,
    more: '¿Hay algo nuevo? Añádalo como comentario a esta solicitud.',
  },
  customer: {
    due: (by) => `Le esperamos: responda a más tardar ${by}, por favor`,
    open: 'Esperamos su respuesta',
    late: 'Seguimos esperando su respuesta',
    lateText: (by) => `La habíamos pedido a más tardar ${by}.`,
    choose: 'Puede elegir entre:',
    unasked: 'Consulte nuestro último mensaje, por favor.',
    lowersLater: 'Después se baja la prioridad.',
    label: 'Su respuesta',
    missing: 'Escriba su respuesta, por favor.',
    send: 'Enviar la respuesta',
    files: 'Los archivos se añaden en un comentario a esta solicitud.',
  },
  software: {
    title: 'Esto necesita un cambio del software',
    text: (agent, on) => (agent === null ? `Se lo dijimos ${on}.` : `${agent} se lo dijo ${on}.`),
  },
  confirmation: {
    title: '¿Está resuelto?',
    text: (agent, on) => (agent === null ? `Le enviamos una solución ${on}.` : `${agent} le envió una solución ${on}.`),
    yes: 'Sí, está resuelto',
    no: 'No, todavía necesito ayuda',
  },
  closing: {
    closes: (at) => `Si no tenemos noticias, el incidente se cierra ${at}.`,
    reminds: (on) => `Se lo recordamos ${on}.`,
    reminded: 'Ya se lo recordamos.',
    again: 'Puede volver a abrirlo cuando lo necesite.',
  },
  closed: {
    title: (at) => `Cerrado ${at}`,
    because: {
      confirmed: 'Se confirmó que está resuelto.',
      'no-answer': 'No tuvimos más noticias.',
      'by-agent': 'Lo cerró nuestro soporte.',
    },
  },
  paused: { title: 'Todavía no podemos trabajar en esto', why: paused },
  supervisor: {
    asked: 'Nuestros supervisores tienen su petición',
    askedText: (at, byReader) =>
      `${byReader ? 'Usted pidió un supervisor' : 'Se pidió un supervisor'} ${at}. Mientras tanto, su incidente no se cerrará solo.`,
    taken: (by) => `${by ?? 'Un supervisor'} se ocupa de su petición`,
    takenText: (at) => `Eso fue ${at}. Su incidente sigue adelante entretanto.`,
  },
  ways: {
    confirm: 'Está resuelto',
    reopen: 'Volver a abrirlo',
    supervisor: 'Hablar con un supervisor',
    comment: 'Comentar nuestro soporte',
  },
  forms: {
    confirm: {
      title: '¿Está resuelto?',
      lead: 'El incidente se cierra entonces. Puede volver a abrirlo cuando lo necesite.',
      label: null,
      send: 'Sí, está resuelto',
    },
    help: {
      title: '¿Qué sigue mal?',
      lead: 'El incidente conserva su número y su historial.',
      label: 'Cuéntenoslo en una o dos frases (opcional)',
      send: 'Todavía necesito ayuda',
    },
    reopen: {
      title: '¿Qué sigue mal?',
      lead: 'El incidente conserva su número y su historial.',
      label: 'Cuéntenoslo en una o dos frases (opcional)',
      send: 'Volver a abrirlo',
    },
    supervisor: {
      title: 'Hablar con un supervisor',
      lead: 'Un supervisor o responsable de nuestro soporte le responderá. Mientras tanto, su incidente no se cerrará solo.',
      label: '¿Qué debería saber? (opcional)',
      send: 'Pedir un supervisor',
    },
    comment: {
      title: 'Comentar nuestro soporte',
      lead: 'Se trata de nuestro soporte en sí. No cambia nada de su incidente.',
      label: '¿Qué debemos mantener o cambiar?',
      send: 'Enviar el comentario',
    },
    back: 'Volver',
    missing: 'Escriba qué debemos mantener o cambiar, por favor.',
    tooLong: 'Es más largo de lo que podemos aceptar. Acórtelo a 10.000 caracteres, por favor.',
    notDone: 'No ha funcionado',
    unreachable: 'Jira no respondió. Su texto sigue aquí; inténtelo de nuevo, por favor.',
  },
  survey: {
    title: '¿Cómo fue nuestro soporte esta vez?',
    scores: { 5: 'Muy bueno', 4: 'Bueno', 3: 'Regular', 2: 'Malo', 1: 'Muy malo' },
    label: '¿Qué debemos mantener o cambiar? (opcional)',
    missing: 'Elija una de las cinco respuestas, por favor.',
    send: 'Enviar la valoración',
  },
  done: {
    answer: 'Gracias. Tenemos su respuesta y seguimos.',
    confirm: 'Gracias. El incidente está cerrado.',
    help: 'Gracias. Lo hemos recibido y seguimos.',
    reopen: 'Gracias. El incidente vuelve a estar abierto.',
    supervisor: 'Nuestros supervisores tienen su petición.',
    rate: 'Gracias por contárnoslo.',
    comment: 'Gracias por contárnoslo.',
  },
};
