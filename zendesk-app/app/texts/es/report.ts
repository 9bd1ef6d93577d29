import type { Labels } from '../catalogue';
import { counted, to } from './joined';

/** The labels of the new-ticket sidebar. */
export const reportWords: Labels['report'] = {
  failed:
    'Zendesk no entregó la política ni los clientes. El ticket se puede escribir a mano: se evalúa de todos modos.',
  notSetUp: {
    title: 'Sin configurar',
    text: 'El proceso aún no está configurado en esta cuenta. Un administrador puede hacerlo.',
  },
  caller: {
    title: '¿Quién llama?',
    hint: 'Nombre, dirección o número de teléfono',
    found: (count) =>
      count === 0 ? 'No se encontró a nadie.' : `Se encontró ${counted(count, 'persona', 'personas')}.`,
    list: 'Personas encontradas',
    failed: 'Zendesk no respondió a la búsqueda. Siga escribiendo para intentarlo de nuevo.',
    add: (name) => `Añadir ${to(name)} como contacto nuevo`,
    somebody: 'la persona que llama',
    paused: 'Todavía sin soporte',
    readThis: (name) => `Para leer ${to(name)}:`,
    logAnyway: 'Registrarlo de todos modos',
  },
  contact: {
    title: 'Un contacto nuevo',
    name: 'Nombre',
    email: 'Dirección de correo electrónico',
    hint: 'Allí llegan el incidente y todos los correos al respecto',
    nameMissing: 'Indique el nombre de la persona que llama.',
    emailMissing: 'Indique una dirección, como tom@example.com.',
    save: 'Añadir el contacto',
    taken:
      'Zendesk no aceptó esto. Puede que alguien ya tenga esa dirección: vuelva y búsquela. Lo escrito sigue aquí.',
    forbidden: 'Su rol en Zendesk no puede añadir personas. Lo escrito sigue aquí.',
    unreachable: 'Zendesk no respondió. Lo escrito sigue aquí; inténtelo de nuevo.',
    notSaved: 'No se añadió',
  },
  about: {
    title: '¿De qué se trata?',
    choices: {
      problem: 'Algo no funciona',
      enhancement: 'Una idea para el producto',
      information: 'Una pregunta',
    },
    documentation: 'Documentación del producto',
  },
  down: '¿Está detenida la producción?',
  workaround: '¿Ayuda un reinicio o una solución alternativa?',
  impact: {
    title: '¿Qué está afectado?',
    choices: {
      'documented-functionality': 'Algo que el producto debería hacer',
      cosmetic: 'Solo el aspecto',
    },
  },
  yesNo: { yes: 'Sí', no: 'No', unknown: 'No se sabe' },
  own: {
    title: '¿Qué gravedad tiene para la persona que llama?',
    none: 'No lo dijo',
    choices: { 1: 'Gravedad 1, crítica', 2: 'Gravedad 2, seria', 3: 'Gravedad 3, leve' },
  },
  result: {
    title: 'Gravedad y plazo',
    ahead: 'Las respuestas de arriba determinan la gravedad y el plazo.',
    firstResponse: 'Primera respuesta',
    ifSavedNow: (place) => `Si se guarda ahora. Las horas son las de ${place}.`,
  },
  report: {
    title: 'Informe',
    of: (given, all) => `${given} de ${all} datos`,
    subject: { label: 'Asunto', hint: 'En pocas palabras' },
    words: { problem: '', enhancement: '¿Qué ayudaría?', information: '¿Qué desea saber la persona que llama?' },
    concerns: 'Afecta a',
    area: { software: 'El software', server: 'Un servidor' },
    attachments: (name) => `${name} también puede adjuntar archivos de registro y capturas de pantalla al correo.`,
  },
  details: {
    reporterName: { label: 'Nombre de la persona que llama' },
    organization: { label: 'Organización' },
    productVersion: { label: 'Versión del producto' },
    errorMessages: { label: 'Mensajes de error' },
    stepsToReproduce: { label: 'Pasos para reproducirlo' },
    actionsTaken: { label: '¿Qué se hizo justo antes?' },
    changesMade: { label: '¿Qué cambió últimamente?', hint: 'Red, equipo de trabajo, actualizaciones' },
    persistence: { label: '¿Desde cuándo?' },
    operatingSystem: { label: 'Sistema operativo' },
    serverRoles: { label: 'Roles del servidor', hint: 'Por ejemplo: base de datos, almacén de archivos' },
    logFiles: { label: 'Archivos de registro', hint: 'Cuáles hay, y dónde' },
    screenshots: { label: 'Capturas de pantalla', hint: 'Qué muestran' },
  },
  fill: {
    button: 'Rellenar el ticket',
    after: 'Después se revisa y se guarda como siempre.',
    done: 'El ticket está relleno. Revíselo y guárdelo como siempre.',
    changed: 'Algo cambió desde entonces: rellénelo de nuevo.',
    failed: 'No se rellenó',
    failedText: 'Zendesk no aceptó todo. Lo escrito sigue aquí; inténtelo de nuevo.',
  },
};
