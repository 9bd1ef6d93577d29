import type { portalReport as english } from '../en/portal-report';
import type { Worded } from '../worded';
import { counted } from './joined';
import { severities, severityMeanings } from './labels';

/** What the form for a report asks and says on a portal, to customers. */
export const portalReport: Worded<typeof english> = {
  reading: 'Se están cargando las preguntas',
  failed: {
    title: 'No se pudieron cargar nuestras preguntas',
    text: 'Puede enviar su informe de todos modos. Indíquenos, por favor, la versión del producto, los mensajes de error y los pasos que llevan a ello.',
    again: 'Intentar de nuevo',
  },
  closed: {
    title: 'El soporte está cerrado ahora',
    text: (at) => `Abre ${at}. Lo que envíe ahora cuenta como recibido entonces.`,
  },
  documentation: { before: 'Quizá la respuesta ya esté aquí:', link: 'documentación del producto' },
  about: {
    title: '¿De qué se trata?',
    choices: {
      problem: 'Algo no funciona',
      enhancement: 'Una idea para el producto',
      information: 'Una pregunta',
    },
    help: 'Elija de qué se trata, por favor.',
  },
  down: { title: '¿Está detenida su producción?', missing: 'si la producción está detenida' },
  workaround: {
    title: '¿Ayuda un reinicio o una solución alternativa?',
    missing: 'si ayuda una solución alternativa',
  },
  impact: {
    title: '¿Qué está afectado?',
    choices: {
      'documented-functionality': 'Algo que el producto debería hacer',
      cosmetic: 'Solo el aspecto',
    },
  },
  yesNo: { yes: 'Sí', no: 'No', unknown: 'No lo sé' },
  found: {
    title: (severity) => `${severities[severity]}: ${severityMeanings[severity]}`,
    due: (by) => `Si lo envía ahora, tendrá noticias nuestras a más tardar ${by}.`,
    minor: (severity, by) =>
      `Las preguntas y las ideas son de ${severities[severity].toLowerCase()}. Tendrá respuesta a más tardar ${by}.`,
    minorOpen: (severity) => `Las preguntas y las ideas son de ${severities[severity].toLowerCase()}.`,
    unverified: 'Primero comprobamos si su organización tiene soporte. Recibirá un mensaje al respecto.',
  },
  call: {
    title: (severity) => `${severities[severity]}: llámenos también, por favor`,
    open: (phone, by, until) =>
      [
        phone === null ? 'Envíe este informe y después llámenos.' : `Envíe este informe y después llame al ${phone}.`,
        by === null ? '' : `Respondemos a más tardar ${by}.`,
        until === null ? '' : `El soporte cierra ${until}.`,
      ]
        .filter(Boolean)
        .join(' '),
    closed: (phone, at) =>
      `Envíe este informe ahora. El soporte abre ${at}; ${phone === null ? 'llámenos entonces' : `llame entonces al ${phone}`}.`,
    keep: 'Tenga disponible a alguien que pueda trabajar en ello con nosotros, por favor.',
  },
  own: {
    title: '¿Qué gravedad tiene para usted? (opcional)',
    none: 'Sin indicar',
    choices: { 1: 'Gravedad 1: crítica', 2: 'Gravedad 2: seria', 3: 'Gravedad 3: leve' },
    hint: 'Lo decidimos junto con usted. Su opinión se guarda con el incidente.',
  },
  details: {
    reporterName: { label: 'Su nombre', missing: 'su nombre', help: 'Indíquenos su nombre, por favor.' },
    organization: {
      label: 'Su organización',
      missing: 'su organización',
      help: 'Indíquenos para qué organización escribe, por favor.',
    },
    productVersion: {
      label: 'Versión del producto',
      missing: 'versión del producto',
      help: 'Indíquenos la versión, por ejemplo 9.4.1.',
    },
    errorMessages: {
      label: 'Mensajes de error',
      missing: 'mensajes de error',
      help: 'Copie los mensajes palabra por palabra. Si no hay ninguno, dígalo.',
    },
    stepsToReproduce: {
      label: 'Pasos que llevan a ello',
      missing: 'pasos que llevan a ello',
      help: 'Díganos qué hay que hacer para verlo.',
    },
    actionsTaken: {
      label: '¿Qué hizo justo antes?',
      missing: 'qué hizo justo antes',
      help: 'Díganos qué ocurrió antes. “Nada” también es una respuesta.',
    },
    changesMade: {
      label: '¿Qué cambió últimamente?',
      missing: 'qué cambió últimamente',
      hint: 'Red, equipo de trabajo, actualizaciones, configuración. “Nada” también es una respuesta.',
      help: 'Díganos qué cambió, o que no cambió nada.',
    },
    persistence: {
      label: '¿Desde cuándo?',
      missing: 'desde cuándo',
      help: 'Díganos desde cuándo, por ejemplo: hoy 14:30.',
    },
    operatingSystem: {
      label: 'Sistema operativo',
      missing: 'sistema operativo',
      help: 'Indíquenos el sistema, por ejemplo Windows Server 2022.',
    },
    serverRoles: {
      label: 'Roles del servidor',
      missing: 'roles del servidor',
      help: 'Indíquenos los roles, por ejemplo: base de datos, almacén de archivos.',
    },
    logFiles: { label: 'Archivos de registro', missing: 'archivos de registro', help: '' },
    screenshots: { label: 'Capturas de pantalla', missing: 'capturas de pantalla', help: '' },
  },
  tooLong:
    'Es más largo de lo que podemos aceptar aquí. Acórtelo a 2.500 caracteres y añada el resto como archivo, por favor.',
  optional: (label) => `${label} (opcional)`,
  concerns: '¿A qué afecta?',
  area: { software: 'Al software', server: 'A un servidor' },
  files: { title: '¿Qué archivos añade a este formulario?' },
  progress: {
    title: (given, all) => `${given} de ${all} datos`,
    why: 'Cuanto más sepamos, antes podremos resolverlo.',
    missing: (labels) => `Todavía falta: ${labels}.`,
    complete: 'No falta nada.',
  },
  lacking: {
    anyway: (count) => `Enviar aunque ${count === 1 ? 'falte' : 'falten'} ${counted(count, 'dato', 'datos')}`,
    how: 'Complete lo que falta, o marque esta casilla para enviarlo como está.',
  },
};
