import type { Labels } from '../catalogue';

/** The labels of a paused incident, which come with its section. */
export const pausedWords: Labels['paused'] = {
  ask: 'Solliciter un manager',
  noManager: 'Le groupe des managers est vide dans Zendesk. Un administrateur peut y ajouter quelqu’un.',
};
