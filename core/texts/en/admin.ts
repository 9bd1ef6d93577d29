/** What administrators read on the Jira app's page around its tabs, and when they may not do something. */
export const adminWords = {
  tabs: {
    setup: 'Setup',
    policy: 'Policy',
    agreements: 'Organizations',
    changes: 'Changes',
    health: 'Health',
  },
  loading: 'Looking at the site',
  failed: {
    title: 'Jira did not answer',
    text: 'Nothing was changed.',
  },
  forbidden: 'This page is for administrators',
  tryAgain: 'Try again',
  onlyAdministrators: 'Only people who administer Jira can do this. Ask one of them.',
  somebody: 'Somebody',
  stillOn: 'The process is on in this project. Switch it off first.',
  noFormer: 'Nobody knows which workflow the project had before. Choose one in its settings.',
  notSetUp: 'The process is not set up in this project. Set it up first.',
};
