import type { Labels } from './catalogue';

/** `a Ann`, but `al cliente`. */
const to = (name: string): string => `a ${name}`.replace(/^a el /, 'al ');

/** The labels of this app's screens for agents in Spanish. */
export const labels: Labels = {
  reading: (key) => (key === '' ? 'Se está leyendo el historial' : `Se está leyendo el historial de ${key}`),
  failed: {
    title: 'No se pudo cargar el proceso',
    text: 'Jira no respondió a tiempo. No se cambió nada.',
  },
  forbidden: {
    title: 'Sin permiso para ver esto',
    ask: 'Un administrador de Jira puede darle un rol en este proyecto.',
  },
  notIncident: {
    notSetUp: 'El proceso aún no está configurado en este sitio. Un administrador puede hacerlo.',
    other: 'Esta incidencia de Jira no forma parte del proceso.',
  },
  send: {
    title: (name) => `Respuesta ${to(name)}`,
    words: 'Su texto',
    send: (name) => `Enviar ${to(name)}`,
    note: 'Guardar como nota interna',
    nothing: 'Escriba lo que quiere decir.',
    consequences: 'Al enviar',
    sent: (name) => `Enviado ${to(name)}.`,
    noted: 'Guardado como nota interna.',
    notSent: 'No se envió',
    notNoted: 'La nota no se guardó',
  },
  ask: {
    hint: (name) =>
      `Es una nota interna que nombra a quien se pregunta; Jira le avisa. No se envía ningún correo ${to(name)}.`,
    nobody: 'Aquí nadie tiene el rol Support Manager. Un administrador de Jira puede darlo a alguien.',
  },
  organization: {
    loading: 'El contrato de mantenimiento se está cargando',
    failed: {
      title: 'No se pudo cargar el contrato de mantenimiento',
      text: 'Jira no respondió a tiempo. No se cambió nada.',
    },
    notSetUp: 'Aún sin configurar',
    none: { title: 'Ninguna organización', text: 'Abra una organización para ver aquí su contrato de mantenimiento.' },
    whoEntersDates: 'Un gerente o un administrador puede introducir o cambiar las fechas.',
    whoLets: (name) => `Un gerente o un administrador puede autorizar ${to(name)} a informar.`,
  },
  copyHint: 'Seleccione todo y luego copie.',
  close: 'Cerrar',
};
