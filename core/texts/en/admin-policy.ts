/** What administrators read on the Jira app's page when they load and save the policy. */
export const adminPolicy = {
  reading: 'Reading the policy',
  delivered: 'Version 1, what the process came with.',
  remind: (days: string) => `Reminder: ${days}`,
  basis: (what: string) => `${what}: counted in`,
  dateLike: 'Like 2026-12-25',
  title: 'Entries of the policy',
  saved: {
    title: (version: number) => `Version ${version} is saved`,
    text: 'It is in force from now on.',
    anew: 'It is in force from now on, and the open incidents are being judged anew.',
  },
  notSaved: 'Not saved',
  unreachable: 'Jira did not answer. What you entered is still here; try again.',
  kept: (why: string) => `${why} What you entered is still here.`,
  previewFailed: {
    title: 'The incidents could not be read',
    text: 'Jira did not give them. Nothing was changed, and what you entered is still here.',
  },
  unseen: 'Only incidents that you may see in Jira are looked at, by their last review.',
  open: (key: string, subject: string) => `${key} ${subject}`,
};
