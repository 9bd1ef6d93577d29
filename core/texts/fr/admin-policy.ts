import type { adminPolicy as english } from '../en/admin-policy';
import type { Worded } from '../worded';

/** What administrators read on the Jira app's page when they load and save the policy. */
export const adminPolicy: Worded<typeof english> = {
  reading: 'Lecture des règles',
  delivered: 'Version 1, celle fournie avec le processus.',
  remind: (days) => `Rappel : ${days}`,
  basis: (what) => `${what} : compté en`,
  dateLike: 'Comme 2026-12-25',
  title: 'Éléments des règles',
  saved: {
    title: (version) => `La version ${version} est enregistrée`,
    text: 'Elle est en vigueur dès maintenant.',
    anew: 'Elle est en vigueur dès maintenant, et les incidents ouverts sont en cours de réévaluation.',
  },
  notSaved: 'Non enregistré',
  unreachable: 'Jira n’a pas répondu. La saisie est conservée ; réessayer.',
  kept: (why) => `${why} La saisie est conservée.`,
  previewFailed: {
    title: 'Les incidents n’ont pas pu être lus',
    text: 'Jira ne les a pas fournis. Rien n’a été modifié, et la saisie est conservée.',
  },
  unseen: 'Seuls les incidents que vous pouvez voir dans Jira sont examinés, d’après leur dernière évaluation.',
  open: (key, subject) => `${key} ${subject}`,
};
