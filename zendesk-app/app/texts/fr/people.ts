import type { Labels } from '../catalogue';

/** The labels of the organization's and the user's sidebar; what agreements and verdicts mean is said by the core's texts. */
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
  agreement: 'Contrat de maintenance',
  enterDates: 'Saisir les dates',
  changeDates: 'Modifier les dates',
  whoEntersDates: 'Un administrateur peut saisir ou modifier les dates.',
  onHold: 'En attente pour cette raison :',
  waiting: {
    title: 'En attente d’une décision',
    notOnList: (name) => `${name} n’est pas sur la liste`,
    reported: (name) => `Signalé par ${name} : incident`,
    told: (name, incidents) =>
      incidents === 1
        ? `Il est en attente, et ${name} sait pourquoi.`
        : `Ils sont en attente, et ${name} sait pourquoi.`,
    agreementToo: 'Il faut aussi un contrat de maintenance valable aujourd’hui.',
    oncePermitted: (name, what) => `Une fois l’habilitation accordée à ${name} : ${lowered(what)}`,
    stranger: (name, organization) => `${name} n’appartient plus à ${organization}.`,
    who: (name) => `Pour habiliter ${name}, il faut un rôle qui permet de modifier les utilisateurs.`,
  },
  letReport: (name) => `Habiliter ${name} à signaler`,
  mayReport: 'Habilités à signaler',
  people: (count) => (count < 2 ? `${count} personne` : `${count} personnes`),
  nobody: 'Encore personne. Les incidents sont mis en attente tant que la liste est vide.',
  nobodyNeeded: 'Personne. Les règles n’exigent pas de liste : tout le monde peut signaler.',
  remove: 'Retirer',
  removeName: (name) => `Retirer ${name}`,
  keepName: (name) => `Garder ${name}`,
  removeWhat: (name, required) =>
    required
      ? `Les nouveaux incidents signalés par ${name} seront mis en attente. Ceux qui ont démarré continuent.`
      : `Les règles n’exigent pas de liste : ${name} peut signaler quand même.`,
  add: {
    title: 'Ajouter une personne',
    hint: 'Quelqu’un de cette organisation',
    label: 'Nom ou e-mail',
    button: 'Ajouter',
    empty: 'Saisir un nom ou une adresse e-mail.',
    unknown: (text, organization) =>
      `Aucune personne nommée « ${text} » dans l’organisation ${organization}. L’y ajouter d’abord.`,
    several: (text) => `« ${text} » correspond à plusieurs personnes. Saisir l’adresse e-mail.`,
    already: (name) => `${name} peut déjà signaler.`,
  },
  dates: {
    first: 'Premier jour',
    last: 'Dernier jour',
    lastHint: 'Le support est assuré ce jour-là aussi.',
    whenSaved: 'À l’enregistrement',
    save: 'Enregistrer les dates',
    saveAnyway: 'Enregistrer mes dates',
    firstMissing: 'Saisir le premier jour du contrat de maintenance.',
    lastMissing: 'Saisir le dernier jour du contrat de maintenance.',
    noDate: 'Ce jour n’existe pas. Saisir le jour, le mois et l’année.',
    order: (first) => `Le dernier jour précède le premier. Saisir ${first} ou un jour plus tardif.`,
  },
  saved: 'Enregistré.',
  notSaved: {
    title: 'Non enregistré',
    datesChanged: (now) =>
      `Quelqu’un a modifié les dates entre-temps. À présent : ${lowered(now)} La saisie est conservée.`,
    datesGone: 'Quelqu’un a retiré les dates entre-temps. La saisie est conservée.',
    personChanged: (name) => `Quelqu’un a modifié ${name} entre-temps. Voici la situation actuelle.`,
    organizationForbidden:
      'Zendesk ne permet pas à ce rôle de modifier les organisations. Un administrateur peut lui donner ce droit, ou saisir les dates.',
    userForbidden:
      'Zendesk ne permet pas à ce rôle de modifier cette personne. Un administrateur peut lui donner ce droit, ou le faire.',
    refused:
      'Zendesk n’a pas accepté cette modification. Un administrateur peut vérifier les champs des organisations et des utilisateurs.',
    unreachable: 'Zendesk n’a pas répondu. Rien n’a été modifié ; réessayer.',
  },
  user: {
    yes: (name) => `${name} peut signaler des incidents`,
    no: (name) => `${name} ne peut pas signaler d’incidents`,
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
  back: 'Retour',
  cancel: 'Annuler',
  tryAgain: 'Réessayer',
};

/** To follow a colon. */
const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
