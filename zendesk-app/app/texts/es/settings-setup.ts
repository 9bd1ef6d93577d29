import type { Labels } from '../catalogue';
import { counted, lowered, on } from './joined';

const missing = (count: number): string => (count === 1 ? 'falta o está desactivado' : 'faltan o están desactivados');

/** What administrators read on the checklist. */
export const setupWords: Labels['setup'] = {
  done: (done, all) => `${done} de ${all} pasos hechos`,
  notOn: 'No se envía nada a los clientes antes de activar el proceso.',
  on: 'El proceso está activado.',
  progress: 'Pasos hechos',
  openSteps: 'Por hacer',
  doneSteps: 'Hecho',
  checking: 'Se está revisando la cuenta',
  checked: (when) => `Revisado ${on(when)}.`,
  again: 'Revisar de nuevo',
  failed: {
    title: 'No se pudo revisar la cuenta',
    text: 'Zendesk no respondió a todo. No se cambió nada.',
  },
  more: (names, more) => `${names} y ${more} más`,
  repair: 'Reparar',
  repairing: 'El servicio está configurando la cuenta. Tarda un momento.',
  notRepaired: {
    title: 'No se reparó',
    text: 'El servicio no respondió, o Zendesk lo rechazó. No se cambió nada más; inténtelo de nuevo, o consulte “Funcionamiento”.',
  },
  switching: 'Se está cambiando. Tarda un momento.',
  notHeard: {
    title: 'El servicio no se enteró',
    text: 'El cambio está hecho en Zendesk. El servicio lo sigue cuando revise de nuevo, dentro de su tiempo habitual; un nuevo intento se lo comunica ahora.',
  },
  buttonFor: (button, step) => `${button}: ${step}`,
  newWindow: 'se abre en una ventana nueva',
  steps: {
    service: {
      open: 'El servicio no responde',
      text: 'Los plazos, recordatorios y correos esperan hasta que responda. También configura la cuenta y la repara. Revise su dirección y su secreto en la configuración de la aplicación.',
      done: 'El servicio responde',
      doneText: (version) => `Versión ${version}`,
      button: 'Abrir la configuración de la aplicación',
      connect: {
        open: 'Conectar el servicio',
        text: 'Crea los estados, campos, formulario, disparadores y webhooks que el proceso necesita. Los clientes no notan nada antes de que se active. Se abre una pestaña nueva, en la que Zendesk pide permiso.',
        button: 'Conectar',
      },
      secret: {
        open: 'Pegar el secreto compartido en la configuración de la aplicación',
        text: 'El servicio está conectado, y acepta órdenes de esta aplicación en cuanto “Secreto compartido” en su configuración sea el secreto que se mostró después de conectar.',
        another: '¿Se perdió? Obtener uno nuevo',
      },
    },
    appUser: {
      open: 'El usuario de la aplicación no puede hacer su trabajo',
      text: 'Tiene que ser un administrador activo: escribe lo que decide el proceso.',
      none: 'Se conoce en cuanto el servicio haya configurado la cuenta.',
      done: 'El usuario de la aplicación',
      doneText: (name) => `${name}, administrador`,
      button: 'Abrir el equipo',
    },
    statuses: {
      open: (count) => `${counted(count, 'estado', 'estados')} del proceso ${missing(count)}`,
      text: (names) => `Los incidentes no pueden mostrar en qué punto están: ${names}.`,
      done: 'Estados',
      doneText: (count) => `${count} estados, todos activos`,
    },
    fields: {
      open: (count) => `${counted(count, 'campo', 'campos')} del proceso ${missing(count)}`,
      text: (names) => `Lo que contienen no se pide ni se muestra: ${names}.`,
      done: 'Campos',
      doneText: (count) => `${count} campos, todos activos`,
    },
    form: {
      open: 'El formulario para informes falta o está desactivado',
      text: 'Los clientes no pueden informar de un incidente en el centro de ayuda.',
      done: (name) => `Formulario “${name}”`,
      doneText: 'Activo y visible para los clientes',
      hidden: 'Activo; los clientes lo ven en cuanto se active el proceso',
    },
    triggers: {
      none: 'Los disparadores del proceso faltan',
      open: (count) =>
        `${counted(count, 'disparador', 'disparadores')} del proceso ${count === 1 ? 'falta' : 'faltan'}`,
      text: 'Los cambios no llegan enseguida al servicio, y sus mensajes no llegan a los clientes.',
      done: 'Disparadores',
      doneText: (count) => `${count} disparadores`,
      waiting: (count) => `${count} disparadores, que empiezan en cuanto se active el proceso`,
    },
    stock: {
      open: 'Los correos o cierres propios de Zendesk siguen activados',
      text: (names) =>
        `Los clientes reciben dos correos por un mismo hecho, o un incidente se cierra sin recordatorio: ${names}.`,
      done: 'Correos y cierres propios de Zendesk',
      doneText: 'Desactivados: el proceso envía y cierra',
    },
    webhooks: {
      open: 'Zendesk no comunica los cambios al servicio',
      text: 'Los webhooks faltan o están desactivados. El servicio encuentra los cambios tarde, cuando revisa por sí solo.',
      done: 'Webhooks',
      doneText: 'Ambos activos',
    },
    supervisor: {
      open: '¿Quiénes son los supervisores?',
      text: 'Hasta que su grupo tenga miembros, las solicitudes de un supervisor no llegan a nadie.',
      done: 'Supervisores',
    },
    manager: {
      open: '¿Quiénes son los gerentes?',
      text: 'Hasta que su grupo tenga miembros, nadie puede permitir un incidente sin contrato de mantenimiento.',
      done: 'Gerentes',
    },
    engineer: {
      open: '¿Quiénes son los Product Support Engineers?',
      text: 'Hasta que su grupo tenga miembros, los incidentes escalados no llegan a nadie.',
      done: 'Product Support Engineers',
    },
    groupButton: 'Elegir miembros',
    members: (count) => counted(count, 'miembro', 'miembros'),
    agreements: {
      open: (count, more) =>
        `${more ? 'Más de ' : ''}${counted(count, 'organización no tiene', 'organizaciones no tienen')} contrato de mantenimiento`,
      text: (names) => `Sus incidentes quedarían en espera: ${names}.`,
      noneText: 'Todavía no hay organizaciones, así que ningún cliente puede informar.',
      noneOpen: 'Ninguna organización tiene contrato de mantenimiento',
      done: 'Contratos de mantenimiento',
      doneText: (count) => `${counted(count, 'organización tiene', 'organizaciones tienen')} uno`,
      notNeeded: 'La política no exige ninguno',
      button: 'Indicar las fechas',
    },
    policy: {
      open: 'Nadie ha revisado la política todavía',
      text: (hours) => `El proceso cuenta con la que traía: ${lowered(hours)}.`,
      none: 'Se guarda en Zendesk en cuanto el servicio haya configurado la cuenta.',
      done: 'Política',
      button: 'Revisar la política',
      version: (version) => `Versión ${version}`,
    },
    switchOn: {
      open: 'Activar el proceso',
      text: 'Desde entonces los incidentes nuevos siguen el proceso; los anteriores se quedan como están. Los correos propios de Zendesk a los clientes y su cierre automático se desactivan, y el formulario aparece en el centro de ayuda.',
      first: 'Primero hay que hacer lo que falta arriba.',
      button: 'Activar',
      done: 'Activado',
      since: (when) => `Los incidentes informados desde ${on(when)} siguen el proceso`,
      offButton: 'Desactivar',
      off: {
        title: '¿Desactivar el proceso?',
        text: 'Nadie recibe noticias, recordatorios ni avisos, y nada se cierra, hasta que se active de nuevo; entretanto los plazos se siguen contando. Los correos y cierres propios de Zendesk vuelven, y el formulario desaparece del centro de ayuda.',
        button: 'Desactivar el proceso',
        back: 'Volver',
      },
    },
  },
};
