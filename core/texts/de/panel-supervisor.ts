import type { Screens } from '../screens';

/** What stands above everything else while somebody waits for a supervisor (J3). */
export const panelSupervisor: Screens['supervisor'] = {
  wanted: (who) => `${who} verlangt einen Supervisor`,
  waiting: 'Das automatische Schließen wartet, bis das beantwortet ist.',
  only: 'Ein Supervisor oder ein Manager kann die Anfrage übernehmen.',
};
