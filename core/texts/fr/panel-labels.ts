import type { Screens } from '../screens';
import { to } from './to';

/** The labels of what a panel shows an agent of an incident. */
export const panelLabels: Screens['labels'] = {
  tryAgain: 'Réessayer',
  openPage: (name) => `Ouvrir ${name}`,
  incident: (number) => `Incident #${number}`,
  why: 'Pourquoi ?',
  phone: {
    title: 'Téléphone',
    outstanding: 'Appel à passer',
    needed: 'La gravité 1 exige un appel en plus du signalement écrit.',
    done: 'Un appel est consigné.',
    none: 'Pas encore d’appel.',
    log: 'Consigner un appel',
    wrote: (name) => `Numéro écrit par ${name} :`,
  },
  linked: 'Incidents liés',
  report: {
    title: 'Signalement',
    of: (given, all) => `${given} ${given < 2 ? 'précision' : 'précisions'} sur ${all}`,
    missing: 'Il manque',
    complete: 'Il ne manque rien.',
    ask: (name, count) => (count === 1 ? `La demander ${to(name)}` : `Demander ces ${count} précisions ${to(name)}`),
    asked: (count) =>
      count === 1
        ? 'La précision manquante est dans la réponse.'
        : `Les ${count} précisions manquantes sont dans la réponse.`,
  },
  help: {
    title: 'Aide supplémentaire',
    escalate: 'Escalader à un ingénieur',
    supervisor: 'Superviseur demandé',
    support: 'Traité par le support.',
    engineer: 'Traité par un Product Support Engineer.',
    alone: 'Personne d’autre n’intervient.',
    others: (names) => `Interviennent aussi : ${names}.`,
    around: 'Des deux côtés, des personnes restent mobilisées jusqu’à la solution.',
  },
  reply: {
    title: 'Votre réponse',
    first: 'Rédiger la première réponse',
    write: (name) => `Écrire ${to(name)}`,
  },
  steps: { title: 'Dernières étapes', all: 'Tout afficher', fewer: 'Afficher moins' },
  changeSeverity: 'Modifier la gravité',
  saved: 'Enregistré.',
  act: {
    take: 'Je m’en charge',
    allow: 'Autoriser pour cet incident',
    session: 'Consigner une session',
    split: 'Diviser',
    splitHint: 'Plusieurs problèmes dans un signalement ?',
    close: 'Clôturer',
    confirmed: (name) => `${name} a confirmé : clôturer maintenant`,
    keep: 'Laisser ouvert',
    reopen: 'Rouvrir',
    followUp: 'Ouvrir un incident de suite',
  },
};
