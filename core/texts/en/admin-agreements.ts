import { agreementImport } from './agreement-import';

const common = agreementImport('Jira');

/** What administrators read on the Jira app's page when they import agreements. */
export const adminAgreements = {
  ...common,
  columns: [
    'organization: its name in Jira, or external id with its number there',
    'starts on, ends on: the first and the last day, like 2026-12-31; leave both empty to keep what is there',
    'representatives: e-mail addresses of those who may report, with spaces, commas or semicolons between; an import adds representatives and takes none away',
  ],
  paste: 'Lines of the CSV file, with the line that names the columns',
  compare: 'See what would change',
  more: (count: number) => `Jira has more organizations than the ${count} that were read: those beyond are not found.`,
  results: {
    ...common.results,
    text: 'Incidents that were held start without further doing.',
    unreachable: 'Jira did not answer.',
  },
  problems: {
    ...common.problems,
    unknownPerson: (email: string) =>
      `None of the organization’s people has the address ${email}, or Jira does not tell it.`,
  },
};
