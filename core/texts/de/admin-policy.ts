import type { adminPolicy as english } from '../en/admin-policy';
import type { Worded } from '../worded';

/** What administrators read on the Jira app's page when they load and save the policy. */
export const adminPolicy: Worded<typeof english> = {
  reading: 'Die Richtlinie wird gelesen',
  delivered: 'Version 1, die mitgelieferte.',
  remind: (days) => `Erinnerung: ${days}`,
  basis: (what) => `${what}: gezählt in`,
  dateLike: 'Wie 2026-12-25',
  title: 'Einträge der Richtlinie',
  saved: {
    title: (version) => `Version ${version} ist gespeichert`,
    text: 'Sie gilt ab jetzt.',
    anew: 'Sie gilt ab jetzt, und die offenen Vorfälle werden neu beurteilt.',
  },
  notSaved: 'Nicht gespeichert',
  unreachable: 'Jira hat nicht geantwortet. Die Eingaben sind noch da; bitte erneut versuchen.',
  kept: (why) => `${why} Die Eingaben sind noch da.`,
  previewFailed: {
    title: 'Die Vorfälle konnten nicht gelesen werden',
    text: 'Jira hat sie nicht geliefert. Es wurde nichts geändert, und die Eingaben sind noch da.',
  },
  unseen: 'Betrachtet werden nur Vorfälle, die Sie in Jira sehen dürfen, nach ihrer letzten Beurteilung.',
  open: (key, subject) => `${key} ${subject}`,
};
