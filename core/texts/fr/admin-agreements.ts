import type { adminAgreements as english } from '../en/admin-agreements';
import type { Worded } from '../worded';
import { agreementImport } from './agreement-import';

const common = agreementImport('Jira');

/** What administrators read on the Jira app's page when they import agreements. The names of the columns are the file's own. */
export const adminAgreements: Worded<typeof english> = {
  ...common,
  columns: [
    'organization : son nom dans Jira, ou son numéro là-bas dans une colonne external id',
    'starts on, ends on : le premier et le dernier jour, comme 2026-12-31 ; laisser les deux vides pour garder ce qui existe',
    'representatives : adresses e-mail des personnes habilitées à signaler, séparées par des espaces, des virgules ou des points-virgules ; un import ajoute des personnes habilitées et n’en retire aucune',
  ],
  paste: 'Lignes du fichier CSV, avec celle qui nomme les colonnes',
  compare: 'Voir ce qui changerait',
  more: (count) =>
    `Jira compte plus d’organisations que les ${count} qui ont été lues : les suivantes ne sont pas trouvées.`,
  results: {
    ...common.results,
    text: 'Les incidents en attente démarrent sans autre intervention.',
    unreachable: 'Jira n’a pas répondu.',
  },
  problems: {
    ...common.problems,
    unknownPerson: (email) => `Personne dans l’organisation n’a l’adresse ${email}, ou Jira ne la communique pas.`,
  },
};
