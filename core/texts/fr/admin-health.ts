import type { adminHealth as english } from '../en/admin-health';
import type { Worded } from '../worded';

/** What administrators read of the Jira app's health, each with what it means and what to do. */
export const adminHealth: Worded<typeof english> = {
  title: 'Le fonctionnement du processus',
  checking: 'Vérification en cours',
  again: 'Vérifier de nouveau',
  good: 'Tout va bien.',
  bad: 'Un point est à vérifier.',
  columns: { what: 'Quoi', now: 'Maintenant', means: 'Ce que cela signifie', todo: 'Ce qu’il faut faire' },
  nothing: 'Rien',
  never: 'Jamais',
  version: (version) => `Version ${version} des règles`,
  on: {
    what: 'Le processus',
    now: (projects) => `Activé dans ${projects}`,
    off: 'Désactivé',
    means: 'Tant qu’il est désactivé, personne n’est informé, relancé ni averti, et rien ne se clôt.',
    todo: 'L’activer sous « Configuration ».',
  },
  sweep: {
    what: 'Dernière revue de tous les incidents',
    means: 'Toutes les cinq minutes, l’application trouve d’elle-même ce qu’un événement perdu aurait signalé.',
    todo: 'Plus d’un quart d’heure, c’est trop. La page d’état d’Atlassian dit si Forge est lent ; sinon, réinstaller l’application.',
  },
  overdue: {
    what: 'En retard',
    now: (count, since) => `${count} ${count < 2 ? 'incident' : 'incidents'}, depuis ${since}`,
    none: 'Aucun incident',
    means: 'Incidents qui auraient déjà dû être revus : leurs échéances et leurs e-mails sont en retard.',
    todo: 'Quelques minutes se rattrapent d’elles-mêmes. Si le nombre ne diminue pas, le journal de l’application dans la console de développement en dit la raison.',
  },
  roles: {
    what: 'Dernière lecture des rôles',
    means: 'Toutes les heures, l’application demande qui a quel rôle : les changements comptent à partir de là.',
  },
  setup: {
    what: 'Dernière configuration',
    done: (project, when) => `${project}, ${when}`,
    means: 'Ce que la configuration crée peut être vérifié et réparé à tout moment.',
    todo: (why) => `Elle n’a pas pu continuer : ${why}`,
  },
};
