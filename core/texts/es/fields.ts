import type { Words } from '../catalog';

export const fields: Words['fields'] = {
  reporterName: 'Nombre',
  organization: 'Organización',
  productVersion: 'Versión del producto',
  errorMessages: 'Mensajes de error',
  stepsToReproduce: 'Pasos para reproducirlo',
  actionsTaken: 'Qué se hizo antes',
  changesMade: 'Cambios en el producto o su entorno',
  persistence: 'Desde cuándo ocurre',
  operatingSystem: 'Sistema operativo',
  serverRoles: 'Roles del servidor',
  logFiles: 'Archivos de registro',
  screenshots: 'Capturas de pantalla',
};
