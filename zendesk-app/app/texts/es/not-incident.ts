import type { Labels } from '../catalogue';

/** Why a ticket is no incident, and the way out where there is one. */
export const notIncidentWords: Labels['notIncident'] = {
  title: 'No es un incidente',
  why: {
    'too-old':
      'Este ticket llegó antes de que se activara el proceso. Lo que siga ocurriendo se puede informar en un ticket nuevo.',
    'not-set-up': 'El proceso aún no está configurado en esta cuenta. Un administrador puede hacerlo.',
    automatic: 'Este correo parece automático, así que no se tomó como informe.',
    joins: (number) => `Este correo pertenece al incidente #${number} y se añadió allí.`,
    nothing: 'Este ticket no contiene ningún informe.',
  },
  treat: 'Tratar como incidente',
};
