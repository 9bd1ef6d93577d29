import type { Labels } from '../catalogue';

/** What administrators read when the incidents cannot be read, and after they saved a policy. */
export const previewWords: Labels['preview'] = {
  failed: {
    title: 'Les incidents n’ont pas pu être lus',
    text: 'Zendesk ne les a pas fournis. Rien n’a été modifié, et la saisie est conservée.',
  },
  saved: {
    title: (version) => `La version ${version} est enregistrée`,
    text: 'Elle est en vigueur dès maintenant.',
    anew: 'Elle est en vigueur dès maintenant, et les incidents ouverts sont en cours de réévaluation.',
    refused: (why) =>
      `Le service ne l’accepte pas : ${why} La version précédente reste en vigueur. Plus de détails sous « État ».`,
    later: 'Le service n’a pas répondu. La modification est enregistrée et prend effet au prochain passage du service.',
  },
  notAccepted: {
    title: 'Non enregistré',
    text: 'Zendesk ne l’a pas accepté. Il manque peut-être le droit de modifier les règles. La saisie est conservée.',
  },
  unreachable: {
    title: 'Non enregistré',
    text: 'Zendesk n’a pas répondu. La saisie est conservée ; réessayer.',
  },
};
