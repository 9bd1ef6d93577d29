import type { Labels } from '../catalogue';

/** The labels of a paused incident, which come with its section. */
export const pausedWords: Labels['paused'] = {
  ask: 'Einen Manager fragen',
  noManager: 'In der Gruppe der Manager ist niemand. Ein Administrator kann jemanden hinzufügen.',
};
