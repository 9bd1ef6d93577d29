import type { Labels } from '../catalogue';

const counted = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;

/** What administrators read of the service's health, each with what it means and what to do. */
export const healthWords: Labels['health'] = {
  title: 'L’état du service',
  checking: 'Interrogation du service',
  again: 'Interroger de nouveau',
  unreachable: {
    title: 'Le service ne répond pas',
    text: 'Rien n’est perdu : il retrouve chaque changement dès son retour. D’ici là, aucune échéance n’est surveillée et aucun e-mail n’est envoyé. La personne qui l’exploite peut le démarrer ; son adresse et son secret se trouvent dans les paramètres de l’application.',
  },
  good: 'Tout va bien.',
  bad: 'Un point est à vérifier.',
  version: (version) => `Version ${version} du service, version des règles : `,
  columns: { what: 'Quoi', now: 'Maintenant', means: 'Ce que cela signifie', todo: 'Ce qu’il faut faire' },
  nothing: 'Rien',
  never: 'Jamais',
  webhook: {
    what: 'Dernier message de Zendesk',
    means: 'Zendesk signale au service chaque changement d’un ticket.',
    none: 'Si des tickets ont changé depuis, vérifier les déclencheurs et les webhooks sous « Configuration ».',
  },
  sweep: {
    what: 'Dernière revue de tous les tickets',
    means: 'Le service trouve de lui-même ce qu’un message perdu aurait signalé.',
    late: 'Il devrait passer tout en revue environ toutes les heures. La personne qui exploite le service doit consulter son journal.',
  },
  waiting: {
    what: 'En attente',
    now: (waiting, active) => `${counted(waiting, 'ticket', 'tickets')}, ${active} en cours`,
    means: 'Tickets qui ont changé et n’ont pas encore été réévalués.',
  },
  lag: {
    what: 'Attente la plus longue',
    none: 'Rien n’attend',
    means: 'C’est le retard maximal des échéances et des e-mails.',
    late: 'Plus de cinq minutes, c’est trop, sauf si beaucoup de tickets ont changé à la fois. Si l’attente ne diminue pas, le service est à vérifier.',
  },
  failed: {
    what: 'À réessayer',
    now: (count) => counted(count, 'ticket', 'tickets'),
    means: 'Zendesk n’a pas répondu ou a refusé. Le service réessaie de lui-même.',
  },
  dead: {
    what: 'Abandonnés',
    means:
      'Plusieurs essais sans succès. Le prochain changement du ticket, ou la prochaine revue complète, reprend à zéro.',
    todo: 'La personne qui exploite le service en trouve la raison dans son journal.',
  },
  refused: {
    what: (version) => `Version ${version} des règles`,
    now: 'Non appliquée',
    todo: 'Supprimer son enregistrement dans Zendesk sous « Objets », puis enregistrer de nouveau les règles.',
  },
};
