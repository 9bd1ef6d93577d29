import type { Screens } from '../screens';

/** What stands above everything else while somebody waits for a supervisor (J3). */
export const panelSupervisor: Screens['supervisor'] = {
  wanted: (who) => `${who} demande un superviseur`,
  waiting: 'La clôture automatique attend qu’une réponse soit donnée.',
  only: 'Un superviseur ou un manager peut prendre la demande.',
};
