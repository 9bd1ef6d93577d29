import type { AppRefusal } from '../app-refusal';

/** What is wrong, then what to do or who can lift it. */
export const appRefusals: Readonly<Record<AppRefusal, string>> = {
  'administrators-only': 'Seules les personnes qui administrent Jira peuvent le faire. Demander à l’une d’elles.',
  'still-on': 'Le processus est activé dans ce projet. Le désactiver d’abord.',
  'no-former-workflow': 'Le workflow précédent du projet n’est pas connu. En choisir un dans ses paramètres.',
  'not-set-up': 'Le processus n’est pas configuré dans ce projet. Le configurer d’abord.',
  'no-one-organization': 'Le client n’appartient à aucune organisation, ou à plusieurs : en indiquer une.',
  'no-room':
    'Jira n’a plus de place pour d’autres modifications de cette organisation. Créer une nouvelle organisation et y déplacer les personnes.',
  'not-understood': 'L’application ne l’a pas compris. Recharger la page.',
};
