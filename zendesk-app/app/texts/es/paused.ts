import type { Labels } from '../catalogue';

/** The labels of a paused incident, which come with its section. */
export const pausedWords: Labels['paused'] = {
  ask: 'Preguntar a un gerente',
  noManager: 'En Zendesk no hay nadie en el grupo de gerentes. Un administrador puede añadir a alguien.',
};
