import type { Labels } from '../catalogue';

/** What only this app's sidebars of organizations and users say; the rest is said by the core's texts. */
export const peopleWords: Labels['people'] = {
  loading: 'Chargement du contrat de maintenance',
  failed: {
    title: 'Le contrat de maintenance n’a pas pu être chargé',
    text: 'Zendesk n’a pas répondu. Rien n’a été modifié.',
  },
  forbidden: {
    title: 'Accès non autorisé',
    text: 'Le rôle attribué dans Zendesk ne permet pas de lire les contrats de maintenance. Un administrateur peut changer cela.',
  },
  notSetUp: {
    title: 'Pas encore configuré',
    text: 'Le processus n’est pas encore configuré sur ce compte. Un administrateur peut le faire.',
  },
  whoEntersDates: 'Un administrateur peut saisir ou modifier les dates.',
  whoLets: (name) => `Pour habiliter ${name}, il faut un rôle qui permet de modifier les utilisateurs.`,
  notSaved: {
    organizationForbidden:
      'Zendesk ne permet pas à ce rôle de modifier les organisations. Un administrateur peut lui donner ce droit, ou saisir les dates.',
    userForbidden:
      'Zendesk ne permet pas à ce rôle de modifier cette personne. Un administrateur peut lui donner ce droit, ou le faire.',
    refused:
      'Zendesk n’a pas accepté cette modification. Un administrateur peut vérifier les champs des organisations et des utilisateurs.',
    unreachable: 'Zendesk n’a pas répondu. Rien n’a été modifié ; réessayer.',
  },
  user: {
    held: (name) => `Les nouveaux incidents signalés par ${name} sont mis en attente`,
    staff: (name) => `${name} fait partie du support`,
    staffWhy: 'Seuls les clients signalent des incidents.',
    noOrganization: (name) => `Ajouter d’abord ${name} à une organisation ; tout le reste suit.`,
    takeBack: (name) => `Retirer l’habilitation à ${name}`,
    takeBackSure: 'Retirer',
    keep: 'Laisser tel quel',
    notListed: (name) => `${name} n’est pas sur la liste des personnes habilitées à signaler.`,
  },
  incidents: {
    title: (name) => `Incidents ouverts signalés par ${name}`,
    none: (name) => `${name} n’a aucun incident ouvert.`,
    firstResponse: 'Première réponse',
    customerResponse: 'Réponse',
    statusUpdate: 'Point d’avancement',
    closes: (when) => `Clôture ${when}`,
    nothingDue: 'Aucune échéance.',
    held: 'En attente',
  },
  tryAgain: 'Réessayer',
};
