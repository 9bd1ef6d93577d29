/** What administrators read around the tabs of the settings. */
export const settingsWords = {
  name: 'Settings',
  tabs: {
    setup: 'Setup',
    policy: 'Policy',
    agreements: 'Organizations',
    changes: 'Changes',
    health: 'Health',
  },
  notSetUp: {
    title: 'The process is not set up here yet',
    text: 'Its policy is kept on Zendesk once the service has set the account up.',
  },
  failed: {
    title: 'The settings could not be read',
    text: 'Zendesk did not give them. Nothing was changed.',
  },
  faultyVersion: {
    title: 'A version of the policy cannot be read',
    text: (version: number) =>
      `Version ${version} stands on Zendesk and is faulty, so it is not in use. Mend or delete its record under Objects, then load this page again.`,
  },
};
