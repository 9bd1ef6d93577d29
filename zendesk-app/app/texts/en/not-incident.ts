/** Why a ticket is no incident, where the core's texts do not say it. */
export const notIncidentWords = {
  'too-old':
    'This ticket came in before the process was switched on. What goes on of it can be reported as a new ticket.',
  'not-set-up': 'The process is not set up on this account yet. An administrator can do it.',
  nothing: 'This ticket holds no report.',
};
