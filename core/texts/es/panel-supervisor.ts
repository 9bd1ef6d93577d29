import type { Screens } from '../screens';

/** What stands above everything else while somebody waits for a supervisor (J3). */
export const panelSupervisor: Screens['supervisor'] = {
  wanted: (who) => `${who} pide un supervisor`,
  waiting: 'El cierre automático espera hasta que esto se responda.',
  only: 'Un supervisor o un gerente puede asumir la solicitud.',
};
