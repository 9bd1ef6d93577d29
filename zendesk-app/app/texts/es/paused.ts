import type { Labels } from '../catalogue';
import { on } from './joined';

/** The labels of a paused incident, which come with its section. */
export const pausedWords: Labels['paused'] = {
  ask: 'Preguntar a un gerente',
  asked: (moment, by) => `Se preguntó a un gerente ${on(moment)}${by ? ` (lo hizo ${by})` : ''}.`,
  noManager: 'En Zendesk no hay nadie en el grupo de gerentes. Un administrador puede añadir a alguien.',
};
