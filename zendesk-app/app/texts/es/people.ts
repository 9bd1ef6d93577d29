import type { Labels } from '../catalogue';
import { on, to } from './joined';

/** What only this app's sidebars of organizations and users say; the rest is said by the core's texts. */
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
  whoEntersDates: 'Un administrador puede indicar o cambiar las fechas.',
  whoLets: (name) => `Quien tenga un rol que pueda editar usuarios puede autorizar ${to(name)} a informar.`,
  notSaved: {
    organizationForbidden:
      'Zendesk no le permite cambiar organizaciones. Un administrador puede dar ese permiso a su rol, o indicar las fechas.',
    userForbidden:
      'Zendesk no le permite cambiar los datos de esta persona. Un administrador puede dar ese permiso a su rol, o hacerlo.',
    refused: 'Zendesk no aceptó esto. Un administrador puede revisar los campos de organizaciones y usuarios.',
    unreachable: 'Zendesk no respondió. No se cambió nada; inténtelo de nuevo.',
  },
  user: {
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
  tryAgain: 'Intentar de nuevo',
};
