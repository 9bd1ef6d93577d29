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
  somebody: 'Alguien',
};
