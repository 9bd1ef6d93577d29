/** What stands above everything else while somebody waits for a supervisor (J3). */
export const panelSupervisor = {
  wanted: (who: string) => `${who} wants a supervisor`,
  waiting: 'Automatic closure waits until this is answered.',
  only: 'A supervisor or a manager can take the request.',
};
