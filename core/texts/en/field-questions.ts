import type { Replies } from '../catalog';

export const fieldQuestions: Replies['fieldQuestions'] = {
  reporterName: 'What is your name?',
  organization: 'Which organization do you write for?',
  productVersion: 'Which version of the product do you use?',
  errorMessages: 'Which error messages appear? Please copy them word for word; if there are none, say so.',
  stepsToReproduce: 'Which steps lead to it?',
  actionsTaken: 'What was done just before it happened?',
  changesMade: 'What was changed before: in the product, the network, or the workstation?',
  persistence: 'Since when does it happen, and how often?',
  operatingSystem: 'Which operating system, in which version, does it run on?',
  serverRoles: 'Which roles does the server have?',
  logFiles: 'Please attach the log files of the time when it happened.',
  screenshots: 'Please attach a screenshot of what you see.',
};
