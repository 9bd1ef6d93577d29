import type { Labels } from '../catalogue';

/** Why a ticket is no incident, and the way out where there is one. */
export const notIncidentWords: Labels['notIncident'] = {
  title: 'Pas un incident',
  why: {
    'too-old':
      'Ce ticket est arrivé avant l’activation du processus. Ce qui en reste à traiter peut être signalé dans un nouveau ticket.',
    'not-set-up': 'Le processus n’est pas encore configuré sur ce compte. Un administrateur peut le faire.',
    automatic: 'Cet e-mail semble automatique, il n’a donc pas été pris pour un signalement.',
    joins: (number) => `Cet e-mail fait partie de l’incident #${number} et y a été ajouté.`,
    nothing: 'Ce ticket ne contient pas de signalement.',
  },
  treat: 'Traiter comme un incident',
};
