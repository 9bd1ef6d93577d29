import type { adminWords as english } from '../en/admin';
import type { Worded } from '../worded';

/** What administrators read on the Jira app's page around its tabs, and when they may not do something. */
export const adminWords: Worded<typeof english> = {
  tabs: {
    setup: 'Puesta en marcha',
    policy: 'Política',
    agreements: 'Organizaciones',
    changes: 'Cambios',
    health: 'Funcionamiento',
  },
  loading: 'Se está revisando el sitio',
  failed: {
    title: 'Jira no respondió',
    text: 'No se cambió nada.',
  },
  forbidden: 'Esta página es para administradores',
  tryAgain: 'Intentar de nuevo',
  onlyAdministrators: 'Solo quienes administran Jira pueden hacer esto. Pídaselo a una de esas personas.',
  somebody: 'Alguien',
  stillOn: 'El proceso está activado en este proyecto. Desactívelo primero.',
  noFormer: 'No se sabe qué flujo de trabajo tenía antes el proyecto. Elija uno en su configuración.',
  notSetUp: 'El proceso no está configurado en este proyecto. Configúrelo primero.',
};
