import type { Labels } from '../catalogue';

/** What administrators read around the tabs of the settings. */
export const settingsWords: Labels['settings'] = {
  name: 'Configuración',
  tabs: {
    setup: 'Puesta en marcha',
    policy: 'Política',
    agreements: 'Organizaciones',
    changes: 'Cambios',
    health: 'Funcionamiento',
  },
  notSetUp: {
    title: 'El proceso aún no está configurado aquí',
    text: 'Su política se guarda en Zendesk en cuanto el servicio haya configurado la cuenta.',
  },
  failed: {
    title: 'No se pudo leer la configuración',
    text: 'Zendesk no la entregó. No se cambió nada.',
  },
  faultyVersion: {
    title: 'Una versión de la política no se puede leer',
    text: (version) =>
      `La versión ${version} está en Zendesk y es defectuosa, así que no se usa. Corrija o elimine su registro en “Objetos”, y vuelva a cargar esta página.`,
  },
};
