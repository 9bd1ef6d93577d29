import type { agreementImport as english } from '../en/agreement-import';
import type { Worded } from '../worded';
import { counted } from './joined';

/** What administrators read when they import agreements from a file into a platform. The names of the columns are the file's own. */
export const agreementImport: Worded<typeof english> = (platform) => ({
  title: 'Importar contratos de mantenimiento',
  text: 'Una línea por organización, en un archivo CSV cuya primera línea nombra las columnas. No se cambia nada antes de haber visto qué cambiaría.',
  columns: [
    `organization: su nombre en ${platform}, o el identificador externo en una columna llamada external id`,
    'starts on, ends on: el primer y el último día, como 2026-12-31; se dejan vacíos los dos para conservar lo que hay',
    'representatives: direcciones de correo electrónico de las personas autorizadas a informar, separadas por espacios, comas o puntos y comas; una importación añade personas y no quita a ninguna',
  ],
  file: 'Archivo CSV',
  reading: `El archivo se está comparando con ${platform}`,
  readingMore: (count) => `${counted(count, 'organización leída', 'organizaciones leídas')}`,
  readFailed: {
    title: 'No se pudo comparar el archivo',
    text: `${platform} no entregó sus organizaciones y personas. No se cambió nada; elija el archivo de nuevo.`,
  },
  summary: (changes, same, faults) =>
    `${counted(changes, 'línea cambia', 'líneas cambian')} algo, ${counted(same, 'ya está', 'ya están')} en ${platform}, ${counted(faults, 'línea tiene', 'líneas tienen')} un error.`,
  faults: 'Líneas con un error',
  faultsText: `No se importan. Corríjalas en el archivo e impórtelo de nuevo: lo que ya está en ${platform} se queda como está.`,
  changes: 'Qué cambiaría',
  changeColumns: {
    line: 'Línea',
    organization: 'Organización',
    agreement: 'Contrato de mantenimiento',
    people: 'Con autorización para informar desde ahora',
  },
  line: (line) => `Línea ${line}`,
  agreement: (from, to) => (from === null ? to : `${to} en lugar de ${from}`),
  span: (startsOn, endsOn) => `${startsOn} a ${endsOn}`,
  unchanged: 'Como está',
  nobody: 'Nadie nuevo',
  all: (count) => `Mostrar los ${count}`,
  import: (count) => `Importar ${counted(count, 'línea', 'líneas')}`,
  nothing: `No hay nada que importar: todo está ya en ${platform}.`,
  writing: (done, all) => `${done} de ${all} líneas escritas`,
  writingNow: `Se está escribiendo en ${platform}`,
  stop: 'Detener',
  results: {
    done: (count) => `${counted(count, 'línea está', 'líneas están')} ahora en ${platform}`,
    text: 'El servicio se entera por sí solo. Los incidentes que estaban en espera comienzan sin hacer nada más.',
    failed: (count) => `${counted(count, 'línea no está', 'líneas no están')} en ${platform}`,
    failedText: 'Importe el mismo archivo de nuevo: lo que ya está allí se queda como está.',
    refused: (why) => `${platform} lo rechazó: ${why}`,
    notWritten: 'No se escribió.',
    unknown: `${platform} no dijo qué pasó con ello. Importe el archivo de nuevo para verlo.`,
  },
  problems: {
    empty: 'El archivo está vacío.',
    unreadable: 'El archivo no es un CSV que se pueda leer: sus comillas no cuadran.',
    noOrganization: 'La primera línea no nombra ni una columna organization ni external id.',
    noFacts: 'La primera línea no nombra ninguna columna que importar: starts on y ends on, o representatives.',
    whichOrganization: 'No nombra ninguna organización.',
    unknownName: (name) => `En ${platform} no hay ninguna organización llamada ${name}.`,
    unknownExternalId: (id) => `Ninguna organización en ${platform} tiene el identificador externo ${id}.`,
    twice: (line) => `La línea ${line} trata de la misma organización.`,
    oneDate: 'Necesita las dos fechas, o ninguna.',
    noDate: (text) => `${text} no es una fecha. Se escribe como 2026-12-31.`,
    backwards: (startsOn, endsOn) => `Termina el ${endsOn}, antes de comenzar el ${startsOn}.`,
    noAddress: (text) => `${text} no es una dirección de correo electrónico.`,
    unknownPerson: (email) => `Nadie en ${platform} tiene la dirección ${email}.`,
    otherOrganization: (email, organization) => `${email} no pertenece a ${organization}.`,
  },
});
