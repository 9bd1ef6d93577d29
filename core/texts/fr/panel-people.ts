import type { Screens } from '../screens';

/** The labels of a panel that shows an organization's agreement and who may report. */
export const panelPeople: Screens['people'] = {
  agreement: 'Contrat de maintenance',
  enterDates: 'Saisir les dates',
  changeDates: 'Modifier les dates',
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
  unsaved: {
    title: 'Non enregistré',
    datesChanged: (now) =>
      `Quelqu’un a modifié les dates entre-temps. À présent : ${lowered(now)} La saisie est conservée.`,
    datesGone: 'Quelqu’un a retiré les dates entre-temps. La saisie est conservée.',
    personChanged: (name) => `Quelqu’un a modifié ${name} entre-temps. Voici la situation actuelle.`,
  },
  reports: {
    yes: (name) => `${name} peut signaler des incidents`,
    no: (name) => `${name} ne peut pas signaler d’incidents`,
  },
  back: 'Retour',
  cancel: 'Annuler',
};

/** To follow a colon. */
const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
