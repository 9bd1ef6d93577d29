/** What only this app's sidebars of organizations and users say; the rest is said by the core's texts. */
export const peopleWords = {
  loading: 'The agreement is loading',
  failed: {
    title: 'The agreement could not be loaded',
    text: 'Zendesk did not answer. Nothing was changed.',
  },
  forbidden: {
    title: 'You may not see this',
    text: 'Your role on Zendesk cannot read agreements. An administrator can change that.',
  },
  notSetUp: {
    title: 'Not set up yet',
    text: 'The process is not set up on this account yet. An administrator can do it.',
  },
  whoEntersDates: 'An administrator can enter or change the dates.',
  whoLets: (name: string): string => `Somebody whose role may edit users can let ${name} report.`,
  notSaved: {
    organizationForbidden:
      'Zendesk does not let you change organizations. An administrator can give your role that right, or enter the dates.',
    userForbidden:
      'Zendesk does not let you change this person. An administrator can give your role that right, or do it.',
    refused: 'Zendesk did not accept this. An administrator can look at the fields of organizations and users.',
    unreachable: 'Zendesk did not answer. Nothing was changed; try again.',
  },
  user: {
    held: (name: string): string => `New incidents of ${name} are held`,
    staff: (name: string): string => `${name} works in support`,
    staffWhy: 'Only customers report incidents.',
    noOrganization: (name: string): string => `Add ${name} to an organization first; everything else follows.`,
    takeBack: (name: string): string => `Take it back from ${name}`,
    takeBackSure: 'Take it back',
    keep: 'Leave it as it is',
    notListed: (name: string): string => `${name} is not on the list of people who may report.`,
  },
  incidents: {
    title: (name: string): string => `Open incidents of ${name}`,
    none: (name: string): string => `${name} has no open incident.`,
    firstResponse: 'First response',
    customerResponse: 'Answer',
    statusUpdate: 'Status update',
    closes: (when: string): string => `Closes ${when}`,
    nothingDue: 'Nothing is due.',
    held: 'On hold',
  },
  tryAgain: 'Try again',
};
