import type { Labels } from '../catalogue';

/** The labels of what belongs to Zendesk's own composer, where the reply itself is written. */
export const composerWords: Labels['composer'] = {
  statusUpdate: 'Actualización de estado',
  statusUpdateHint: 'Sale sin tipo. Para enviarla, envíe de nuevo.',
  countsAsFirst: 'Cuenta como la primera respuesta: aún no se había dado ninguna.',
  add: 'Añadir a la respuesta',
  added: 'Ya está en la respuesta. Se puede modificar antes de enviarla.',
  notAdded: 'No se añadió a la respuesta',
  stop: 'Todavía no se ha enviado: lo escrito en la aplicación “Proceso de soporte” no está en el texto. Pulse allí “Añadir a la respuesta” y envíe de nuevo.',
  notSet: {
    text: 'Zendesk no aceptó el texto. Todo lo escrito sigue aquí; inténtelo de nuevo.',
    type: 'El texto está en la respuesta, pero Zendesk no aceptó su tipo. Todo lo escrito sigue aquí; inténtelo de nuevo.',
    status:
      'El texto y el tipo están en la respuesta, pero Zendesk no aceptó el estado. Elíjalo con el botón “Enviar”, o inténtelo de nuevo.',
  },
};
