import type { Words } from '../catalog';

export { statuses } from '../en/labels';

export const severities: Words['severities'] = { 1: 'Gravedad 1', 2: 'Gravedad 2', 3: 'Gravedad 3' };

export const severityMeanings: Words['severityMeanings'] = {
  1: 'la producción está detenida, y ningún reinicio ni solución alternativa ayuda',
  2: 'la producción funciona, pero falla algo importante',
  3: 'un defecto menor, un deseo o una pregunta',
};

export const priorities: Words['priorities'] = { urgent: 'Urgente', high: 'Alta', normal: 'Normal', low: 'Baja' };

export const verdicts: Words['verdicts'] = {
  'organization-unknown': 'Organización desconocida',
  'no-agreement': 'Sin contrato de mantenimiento registrado',
  'agreement-not-started': 'El contrato de mantenimiento aún no comienza',
  'agreement-expired': 'El contrato de mantenimiento terminó',
  'not-a-representative': 'Sin autorización para informar',
  entitled: 'Tiene soporte y autorización para informar',
};

export const responses: Words['responses'] = {
  'information-or-resolution': 'Información o solución',
  'known-issue': 'Problema conocido',
  'request-for-information': 'Pregunta al cliente',
  explanation: 'Cómo funciona, o por qué',
  'document-link': 'Enlace a un documento',
  patch: 'Parche o nueva versión',
  'resolution-options': 'Opciones para elegir',
  'feature-request': 'Solicitud de mejora registrada',
};

export const clocks: Words['clocks'] = {
  firstResponse: 'primera respuesta',
  customerResponse: 'respuesta del cliente',
  statusUpdate: 'actualización de estado',
};
