import type { Screens } from '../screens';
import { lowered, to } from './joined';

/** The labels of a panel that shows an organization's agreement and who may report. */
export const panelPeople: Screens['people'] = {
  agreement: 'Contrato de mantenimiento',
  enterDates: 'Indicar las fechas',
  changeDates: 'Cambiar las fechas',
  onHold: 'En espera por ello:',
  waiting: {
    title: 'Pendiente de una decisión',
    notOnList: (name) => `${name} no figura en la lista`,
    reported: (name) => `${name} informó del incidente`,
    told: (name, incidents) => `${incidents === 1 ? 'Está' : 'Están'} en espera, y se comunicó ${to(name)} por qué.`,
    agreementToo: 'También hace falta un contrato de mantenimiento vigente hoy.',
    oncePermitted: (name, what) => `En cuanto ${name} tenga autorización para informar: ${lowered(what)}`,
    stranger: (name, organization) => `${name} ya no pertenece a ${organization}.`,
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
  unsaved: {
    title: 'No se guardó',
    datesChanged: (now) => `Alguien cambió las fechas entretanto. Ahora son: ${lowered(now)} Lo escrito sigue aquí.`,
    datesGone: 'Alguien quitó las fechas entretanto. Lo escrito sigue aquí.',
    personChanged: (name) => `Alguien cambió los datos de ${name} entretanto. Así están ahora.`,
  },
  reports: {
    yes: (name) => `${name} puede informar de incidentes`,
    no: (name) => `${name} no puede informar de incidentes`,
  },
  back: 'Volver',
  cancel: 'Cancelar',
};
