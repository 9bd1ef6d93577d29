import type { adminSetup as english } from '../en/admin-setup';
import type { Worded } from '../worded';
import { counted, lowered, on } from './joined';

/** What administrators read on the Jira app's setup checklist. */
export const adminSetup: Worded<typeof english> = {
  done: (done, all) => `${done} de ${all} pasos hechos`,
  notOn: 'No se envía nada a los clientes antes de activar el proceso.',
  on: 'El proceso está activado.',
  progress: 'Pasos hechos',
  openSteps: 'Por hacer',
  doneSteps: 'Hecho',
  checked: (when) => `Revisado ${on(when)}.`,
  checking: 'Se está revisando el sitio',
  again: 'Revisar de nuevo',
  more: (names, more) => `${names} y ${more} más`,
  project: {
    label: 'Proyecto de servicio',
    choose: 'Elegir un proyecto',
    title: '¿En qué proyecto entran los incidentes?',
    text: 'El proceso funciona en un proyecto de servicio gestionado por la empresa. Elegir uno todavía no cambia nada.',
    none: 'La aplicación no ve ningún proyecto de servicio gestionado por la empresa. Cree uno, o dé acceso a la aplicación.',
    unfit: 'Este proyecto no puede seguir el proceso',
  },
  running: {
    title: 'Se está configurando',
    waiting: 'Empieza en un momento.',
    step: (step, place, all) => `${step} (${place} de ${all})`,
    steps: {
      project: 'Lectura del proyecto',
      statuses: 'Estados',
      workflow: 'Flujo de trabajo',
      fields: 'Campos',
      screens: 'Pantallas',
      requestType: 'Tipo de solicitud',
      roles: 'Roles',
    },
    late: 'Tarda más de lo habitual. Puede salir de esta página: continúa por sí solo.',
  },
  finished: {
    title: 'El proyecto está configurado',
    nothing: 'Todo estaba ya.',
    changed: (count) => `${counted(count, 'elemento creado', 'elementos creados')}. No se cambió nada de lo que había.`,
  },
  blocked: 'La configuración no puede continuar',
  notDone: 'No se hizo',
  unreachable: 'Jira no respondió. No se cambió nada; inténtelo de nuevo.',
  switchOff: {
    title: (project) => `¿Desactivar el proceso en ${project}?`,
    text: 'Nadie recibe noticias, recordatorios ni avisos, y nada se cierra, hasta que se active de nuevo. Entretanto los plazos se siguen contando.',
    button: 'Desactivar el proceso',
  },
  back: 'Volver',
  steps: {
    statuses: {
      open: 'Estados y flujo de trabajo',
      missing: (names) => `Los incidentes no pueden mostrar en qué punto están. Falta: ${names}.`,
      workflow: 'El flujo de trabajo que lleva de cada estado a cada otro falta o se cambió.',
      scheme: (project) =>
        `${project} aún no sigue el flujo de trabajo. Las incidencias que ya hay pasan al estado más cercano; nada más cambia en ellas.`,
      done: (project) => `7 estados en el proyecto ${project}, con sus transiciones`,
      button: (project) => `Configurar ${project}`,
      repair: 'Reparar el flujo de trabajo',
      undo: (project) => `Devolver a ${project} su flujo de trabajo anterior`,
      undone: (project, scheme) =>
        `${project} vuelve a seguir “${scheme}”, y sus incidencias pasan a los estados más cercanos de allí. Sin su propio flujo de trabajo, el proceso no puede estar activado. Los siete estados se quedan en el sitio.`,
    },
    fields: {
      title: 'Campos y pantallas',
      missing: (names) => `Lo que contienen no se guarda ni se encuentra: ${names}.`,
      screens: (count) =>
        `En ${counted(count, 'pantalla', 'pantallas')} faltan campos del proceso, así que no los puede rellenar.`,
      done: (count) => `${counted(count, 'campo', 'campos')}, en todas las pantallas del proyecto`,
      repair: 'Reparar los campos',
      undo: 'Quitar los campos de las pantallas',
      undone:
        'El equipo de soporte deja de ver lo que el proceso guarda allí. Los valores se conservan, y vuelven con los campos.',
    },
    requestType: {
      title: (name) => `Tipo de solicitud “${name}”`,
      open: 'Los clientes no pueden informar de un incidente en el portal.',
      done: 'Está ahí. Su formulario y su lugar en el portal los elige usted; ninguna aplicación puede eliminarlo, usted sí.',
      repair: 'Crear el tipo de solicitud',
    },
    permissions: {
      title: 'Permisos',
      open: (names) =>
        `A la aplicación le falta: ${names}. Déselos al rol atlassian-addons-project-access en el esquema de permisos del proyecto.`,
      done: (project) => `La aplicación puede leer y cambiar incidentes en ${project}`,
    },
    supervisor: {
      open: '¿Quiénes son los supervisores?',
      text: 'Hasta que alguien tenga el rol “Support Supervisor”, las solicitudes de un supervisor no llegan a nadie.',
      done: 'Supervisores',
    },
    manager: {
      open: '¿Quiénes son los gerentes?',
      text: 'Hasta que alguien tenga el rol “Support Manager”, nadie puede permitir un incidente sin contrato de mantenimiento.',
      done: 'Gerentes',
    },
    engineer: {
      open: '¿Quiénes son los Product Support Engineers?',
      text: 'Hasta que alguien tenga el rol “Product Support Engineer”, los incidentes escalados no llegan a nadie.',
      done: 'Product Support Engineers',
    },
    people: 'Los roles se asignan en la configuración del proyecto, en “Personas”.',
    members: (count) => counted(count, 'persona', 'personas'),
    agreements: {
      open: (count, more) =>
        `${more ? 'Al menos ' : ''}${counted(count, 'organización no tiene', 'organizaciones no tienen')} contrato de mantenimiento`,
      text: (names) => `Sus incidentes quedarían en espera: ${names}.`,
      noneOpen: 'Ninguna organización tiene contrato de mantenimiento',
      noneText: 'Todavía no hay organizaciones en este proyecto, así que ningún cliente puede informar.',
      done: 'Contratos de mantenimiento',
      doneText: (count, more) =>
        more
          ? `Las primeras ${count} organizaciones tienen uno`
          : `${counted(count, 'organización tiene', 'organizaciones tienen')} uno`,
      notNeeded: 'La política no exige ninguno',
      button: 'Indicar las fechas',
    },
    policy: {
      open: 'Nadie ha revisado la política todavía',
      text: (hours) => `El proceso cuenta con la que traía: ${lowered(hours)}.`,
      done: 'Horario de soporte',
      doneText: (hours, version) => `${hours}; versión ${version} de la política`,
      button: 'Revisar la política',
    },
    hand: {
      subject: {
        title: 'Asunto de los correos de Jira',
        text: (subject) =>
          `Por él las respuestas encuentran su incidente. En las notificaciones a clientes, en “Plantillas”, ponga como asunto: ${subject}`,
        done: 'Según usted, empieza por el nombre del incidente',
      },
      mails: {
        title: 'Correos propios de Jira',
        text: 'Los clientes reciben dos correos por un mismo hecho. En las notificaciones a clientes, desactive “Solicitud creada” y “Solicitud resuelta”; deje activado “Comentario público añadido”.',
        done: 'Según usted, están desactivados',
      },
      form: {
        title: 'Formulario y grupo del portal',
        text: 'Ninguna aplicación puede hacerlo. En los tipos de solicitud, ponga “Report an incident” en un grupo del portal, con el resumen y la descripción en su formulario.',
        done: 'Según usted, los clientes lo encuentran',
      },
      rules: {
        title: 'Automatización y SLA de Jira',
        text: 'Irían en contra del proceso. Desactive las reglas que cierran o reabren solicitudes, o que cambian su prioridad.',
        done: 'Según usted, nada va en contra del proceso',
      },
      button: (title) => `Hecho: ${title}`,
      undo: (title) => `Todavía sin hacer: ${title}`,
    },
    switchOn: {
      open: 'Activar el proceso',
      text: 'Desde entonces los incidentes nuevos siguen el proceso. Los anteriores se quedan como están.',
      first: 'Primero hay que hacer lo que falta arriba.',
      button: 'Activar',
      done: 'Activado',
      since: (when) => `Los incidentes informados desde ${on(when)} siguen el proceso`,
      again: (when) =>
        `Ahora está desactivado. Los incidentes informados desde ${on(when)} vuelven a seguir el proceso en cuanto se active.`,
      offButton: 'Desactivar',
    },
  },
};
