import type { adminPolicy as english } from '../en/admin-policy';
import type { Worded } from '../worded';

/** What administrators read on the Jira app's page when they load and save the policy. */
export const adminPolicy: Worded<typeof english> = {
  reading: 'Se está leyendo la política',
  delivered: 'Versión 1, la que traía el proceso.',
  remind: (days) => `Recordatorio: ${days}`,
  basis: (what) => `${what}: se cuenta en`,
  dateLike: 'Como 2026-12-25',
  title: 'Apartados de la política',
  saved: {
    title: (version) => `La versión ${version} está guardada`,
    text: 'Está en vigor desde ahora.',
    anew: 'Está en vigor desde ahora, y los incidentes abiertos se están evaluando de nuevo.',
  },
  notSaved: 'No se guardó',
  unreachable: 'Jira no respondió. Lo escrito sigue aquí; inténtelo de nuevo.',
  kept: (why) => `${why} Lo escrito sigue aquí.`,
  previewFailed: {
    title: 'No se pudieron leer los incidentes',
    text: 'Jira no los entregó. No se cambió nada, y lo escrito sigue aquí.',
  },
  unseen: 'Solo se miran los incidentes que usted puede ver en Jira, según su última evaluación.',
  open: (key, subject) => `${key} ${subject}`,
};
