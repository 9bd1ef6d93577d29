import type { AppRefusal } from '../app-refusal';

/** What is wrong, then what to do or who can lift it. */
export const appRefusals: Readonly<Record<AppRefusal, string>> = {
  'administrators-only': 'Solo quienes administran Jira pueden hacer esto. Pídaselo a una de esas personas.',
  'still-on': 'El proceso está activado en este proyecto. Desactívelo primero.',
  'no-former-workflow': 'No se sabe qué flujo de trabajo tenía antes el proyecto. Elija uno en su configuración.',
  'not-set-up': 'El proceso no está configurado en este proyecto. Configúrelo primero.',
  'no-one-organization': 'El cliente no pertenece a ninguna organización, o pertenece a varias: indique una.',
  'no-room':
    'Jira no tiene sitio para más cambios en esta organización. Cree una organización nueva y traslade allí a sus personas.',
  'not-understood': 'La aplicación no lo entendió. Cargue la página de nuevo.',
};
