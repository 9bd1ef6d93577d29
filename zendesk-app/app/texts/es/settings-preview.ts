import type { Labels } from '../catalogue';

/** What administrators read when the incidents cannot be read, and after they saved a policy. */
export const previewWords: Labels['preview'] = {
  failed: {
    title: 'No se pudieron leer los incidentes',
    text: 'Zendesk no los entregó. No se cambió nada, y lo escrito sigue aquí.',
  },
  saved: {
    title: (version) => `La versión ${version} está guardada`,
    text: 'Está en vigor desde ahora.',
    anew: 'Está en vigor desde ahora, y los incidentes abiertos se están evaluando de nuevo.',
    refused: (why) =>
      `El servicio no la acepta: ${why} La versión anterior sigue en vigor. En “Funcionamiento” hay más información.`,
    later: 'El servicio no respondió. El cambio está guardado, y surte efecto cuando el servicio vuelva a revisar.',
  },
  notAccepted: {
    title: 'No se guardó',
    text: 'Zendesk no lo aceptó. Puede que falte el permiso para cambiar la política. Lo escrito sigue aquí.',
  },
  unreachable: {
    title: 'No se guardó',
    text: 'Zendesk no respondió. Lo escrito sigue aquí; inténtelo de nuevo.',
  },
};
