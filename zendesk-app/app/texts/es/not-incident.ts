import type { Labels } from '../catalogue';

/** Why a ticket is no incident, where the core's texts do not say it. */
export const notIncidentWords: Labels['notIncident'] = {
  'too-old':
    'Este ticket llegó antes de que se activara el proceso. Lo que siga ocurriendo se puede informar en un ticket nuevo.',
  'not-set-up': 'El proceso aún no está configurado en esta cuenta. Un administrador puede hacerlo.',
  nothing: 'Este ticket no contiene ningún informe.',
};
