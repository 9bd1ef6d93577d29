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
  somebody: 'Somebody',
};
