import type { Labels } from '../catalogue';

/** Why a ticket is no incident, where the core's texts do not say it. */
export const notIncidentWords: Labels['notIncident'] = {
  'too-old':
    'Ce ticket est arrivé avant l’activation du processus. Ce qui en reste à traiter peut être signalé dans un nouveau ticket.',
  'not-set-up': 'Le processus n’est pas encore configuré sur ce compte. Un administrateur peut le faire.',
  nothing: 'Ce ticket ne contient pas de signalement.',
};
