import type { SetupBlocks } from '../setup-blocked';

/** What keeps setup from going on, and what to do about it. */
export const setupBlocks: SetupBlocks = {
  'workflow-incomplete': (about) =>
    `Il manque des transitions au workflow ${about} après son enregistrement. Relancer la configuration.`,
  'resolution-missing': (about) =>
    `Il n’y a pas de résolution « ${about} » : la clôture l’attribue. La créer (Paramètres, Tickets, Résolutions).`,
  'project-unfit': (about) =>
    `${about} n’est pas un projet de service géré par l’entreprise : le processus en a besoin pour son workflow. En choisir un autre.`,
  'desk-unseen': (about) =>
    `L’application ne peut pas voir le centre de services de ${about}. Donner à son compte l’accès au projet.`,
  'role-missing': (about) =>
    `Le site n’a pas de rôle de projet « ${about} » : chaque projet de service en a un. Le créer.`,
  'priorities-missing': (about) =>
    `Il manque ces priorités sur le site : ${about}. Les créer (Paramètres, Tickets, Priorités).`,
  'field-missing': (about) =>
    `Il manque sur le site le champ de type ${about} : Jira Service Management est-il installé ?`,
  'field-without-context': (about) =>
    `Le champ ${about} n’a pas de contexte. Lui en donner un (Paramètres, Tickets, Champs personnalisés).`,
  'no-account': () => 'L’application n’agit pas sous son propre compte. La réinstaller.',
  'no-issue-type': (about) => `Le projet ${about} n’a pas de type de ticket. Lui en donner un.`,
  'jira-refused': (about) => `Jira l’a refusé : ${about}`,
};
