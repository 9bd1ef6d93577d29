/** The labels of this app's screens for agents; what the process itself says stands in the core's texts. */
export const labels = {
  reading: (key: string) => (key === '' ? 'Reading the history' : `Reading the history of ${key}`),
  failed: {
    title: 'The process could not be loaded',
    text: 'Jira did not answer in time. Nothing was changed.',
  },
  forbidden: { title: 'You may not see this', ask: 'A Jira administrator can give you a role in this project.' },
  notIncident: {
    notSetUp: 'The process is not set up on this site yet. An administrator can do it.',
    other: 'This issue is not part of the process.',
  },
  send: {
    title: (name: string) => `Reply to ${name}`,
    words: 'Your words',
    send: (name: string) => `Send to ${name}`,
    note: 'Save as internal note',
    nothing: 'Enter what you want to say.',
    consequences: 'When you send',
    sent: (name: string) => `Sent to ${name}.`,
    noted: 'Saved as an internal note.',
    notSent: 'Not sent',
    notNoted: 'The note was not saved',
  },
  ask: {
    hint: (name: string) =>
      `It is an internal note that names whoever is asked, so that Jira tells them. ${name} is not mailed.`,
    nobody: 'Nobody here has the role Support Manager. A Jira administrator can give it to somebody.',
  },
  organization: {
    loading: 'The agreement is loading',
    failed: { title: 'The agreement could not be loaded', text: 'Jira did not answer in time. Nothing was changed.' },
    notSetUp: 'Not set up yet',
    none: { title: 'No organization', text: 'Open an organization to see its agreement here.' },
    whoEntersDates: 'A manager or an administrator can enter or change the dates.',
    whoLets: (name: string) => `A manager or an administrator can let ${name} report.`,
  },
  copyHint: 'Select all of it, then copy.',
  close: 'Close',
};
