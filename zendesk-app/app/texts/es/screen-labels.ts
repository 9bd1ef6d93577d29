import type { Labels } from '../catalogue';

/** The labels of this app's screens; what the process itself says stands in the core's texts. */
export const words: Labels['common'] = {
  name: 'Proceso de soporte',
  fault: { title: 'Esta vista se detuvo', text: 'El ticket en sí está intacto. Vuelva a cargar la vista.' },
  loading: 'El proceso se está cargando',
  failed: {
    title: 'No se pudo cargar el proceso',
    text: 'Zendesk no entregó el historial del ticket. Sus propios campos siguen mostrando lo último que decían.',
  },
  forbidden: {
    title: 'Sin permiso para ver esto',
    text: 'Su rol en Zendesk no puede leer el proceso. Un administrador puede cambiarlo.',
  },
  final:
    'Zendesk cerró este ticket definitivamente. Cuando el cliente vuelva a escribir, un incidente nuevo lo continuará.',
  stop: {
    title: 'Todavía no se ha enviado: ¿qué es esta respuesta?',
    text: 'Elíjalo abajo y envíe de nuevo. El texto se conserva.',
    reason:
      'Todavía no se ha enviado: ¿qué es esta respuesta? Elíjalo en la aplicación “Proceso de soporte” y envíe de nuevo.',
  },
};
