import type { Labels } from '../catalogue';
import { lowered, on, to } from './joined';

/** The labels of the organization's and the user's sidebar; what agreements and verdicts mean is said by the core's texts. */
export const peopleWords: Labels['people'] = {
  loading: 'El contrato de mantenimiento se está cargando',
  failed: {
    title: 'No se pudo cargar el contrato de mantenimiento',
    text: 'Zendesk no respondió. No se cambió nada.',
  },
  forbidden: {
    title: 'Sin permiso para ver esto',
    text: 'Su rol en Zendesk no puede leer contratos de mantenimiento. Un administrador puede cambiarlo.',
  },
  notSetUp: {
    title: 'Aún sin configurar',
    text: 'El proceso aún no está configurado en esta cuenta. Un administrador puede hacerlo.',
  },
  agreement: 'Contrato de mantenimiento',
  enterDates: 'Indicar las fechas',
  changeDates: 'Cambiar las fechas',
  whoEntersDates: 'Un administrador puede indicar o cambiar las fechas.',
  onHold: 'En espera por ello:',
  waiting: {
    title: 'Pendiente de una decisión',
    notOnList: (name) => `${name} no figura en la lista`,
    reported: (name) => `${name} informó del incidente`,
    told: (name, incidents) => `${incidents === 1 ? 'Está' : 'Están'} en espera, y se comunicó ${to(name)} por qué.`,
    agreementToo: 'También hace falta un contrato de mantenimiento vigente hoy.',
    oncePermitted: (name, what) => `En cuanto ${name} tenga autorización para informar: ${lowered(what)}`,
    stranger: (name, organization) => `${name} ya no pertenece a ${organization}.`,
    who: (name) => `Quien tenga un rol que pueda editar usuarios puede autorizar ${to(name)} a informar.`,
  },
  letReport: (name) => `Autorizar ${to(name)} a informar`,
  mayReport: 'Personas autorizadas a informar',
  people: (count) => (count === 1 ? '1 persona' : `${count} personas`),
  nobody: 'Todavía nadie. Los incidentes quedan en espera hasta que alguien figure en la lista.',
  nobodyNeeded: 'Nadie. La política no exige ninguna lista: todas las personas pueden informar.',
  remove: 'Quitar',
  removeName: (name) => `Quitar ${to(name)}`,
  keepName: (name) => `Mantener ${to(name)}`,
  removeWhat: (name, required) =>
    required
      ? `Los incidentes nuevos de ${name} quedarán en espera. Los ya comenzados continúan.`
      : `La política no exige ninguna lista: ${name} puede informar de todos modos.`,
  add: {
    title: 'Añadir una persona',
    hint: 'Alguien de esta organización',
    label: 'Nombre o correo electrónico',
    button: 'Añadir',
    empty: 'Indique un nombre o una dirección de correo electrónico.',
    unknown: (text, organization) =>
      `En ${organization} nadie se llama “${text}”. Añada primero la persona a la organización.`,
    several: (text) => `“${text}” coincide con más de una persona. Indique la dirección de correo electrónico.`,
    already: (name) => `${name} ya tiene autorización para informar.`,
  },
  dates: {
    first: 'Primer día',
    last: 'Último día',
    lastHint: 'Ese día también hay soporte.',
    whenSaved: 'Al guardar',
    save: 'Guardar las fechas',
    saveAnyway: 'Guardar mis fechas',
    firstMissing: 'Indique el primer día del contrato de mantenimiento.',
    lastMissing: 'Indique el último día del contrato de mantenimiento.',
    noDate: 'Ese día no existe. Indique día, mes y año.',
    order: (first) => `El último día es anterior al primero. Indique el ${first} o un día posterior.`,
  },
  saved: 'Guardado.',
  notSaved: {
    title: 'No se guardó',
    datesChanged: (now) => `Alguien cambió las fechas entretanto. Ahora son: ${lowered(now)} Lo escrito sigue aquí.`,
    datesGone: 'Alguien quitó las fechas entretanto. Lo escrito sigue aquí.',
    personChanged: (name) => `Alguien cambió los datos de ${name} entretanto. Así están ahora.`,
    organizationForbidden:
      'Zendesk no le permite cambiar organizaciones. Un administrador puede dar ese permiso a su rol, o indicar las fechas.',
    userForbidden:
      'Zendesk no le permite cambiar los datos de esta persona. Un administrador puede dar ese permiso a su rol, o hacerlo.',
    refused: 'Zendesk no aceptó esto. Un administrador puede revisar los campos de organizaciones y usuarios.',
    unreachable: 'Zendesk no respondió. No se cambió nada; inténtelo de nuevo.',
  },
  user: {
    yes: (name) => `${name} puede informar de incidentes`,
    no: (name) => `${name} no puede informar de incidentes`,
    held: (name) => `Los incidentes nuevos de ${name} quedan en espera`,
    staff: (name) => `${name} trabaja en el soporte`,
    staffWhy: 'Solo los clientes informan de incidentes.',
    noOrganization: (name) => `Primero hay que añadir ${to(name)} a una organización; lo demás ocurre por sí solo.`,
    takeBack: (name) => `Retirar la autorización ${to(name)}`,
    takeBackSure: 'Retirar la autorización',
    keep: 'Dejarlo como está',
    notListed: (name) => `${name} no figura en la lista de personas autorizadas a informar.`,
  },
  incidents: {
    title: (name) => `Incidentes abiertos de ${name}`,
    none: (name) => `${name} no tiene ningún incidente abierto.`,
    firstResponse: 'Primera respuesta',
    customerResponse: 'Respuesta',
    statusUpdate: 'Actualización de estado',
    closes: (when) => `Se cierra ${on(when)}`,
    nothingDue: 'No hay ningún plazo por vencer.',
    held: 'En espera',
  },
  back: 'Volver',
  cancel: 'Cancelar',
  tryAgain: 'Intentar de nuevo',
};
