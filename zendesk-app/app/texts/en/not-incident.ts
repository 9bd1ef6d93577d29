/** Why a ticket is no incident, and the way out where there is one. */
export const notIncidentWords = {
  title: 'Not an incident',
  why: {
    'too-old':
      'This ticket came in before the process was switched on. What goes on of it can be reported as a new ticket.',
    'not-set-up': 'The process is not set up on this account yet. An administrator can do it.',
    automatic: 'This mail looks automatic, so it was not taken as a report.',
    joins: (number: string) => `This mail belongs to Incident #${number} and was added there.`,
    nothing: 'This ticket holds no report.',
  },
  treat: 'Treat it as an incident',
};
