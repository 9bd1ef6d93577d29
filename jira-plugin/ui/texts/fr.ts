import type { Labels } from './catalogue';

/** `à Ann`, but `au client`. */
const to = (name: string): string => `à ${name}`.replace(/^à le /, 'au ');

/** The labels of this app's screens for agents in French. */
export const labels: Labels = {
  reading: (key) => (key === '' ? 'Lecture de l’historique' : `Lecture de l’historique de ${key}`),
  failed: {
    title: 'Le processus n’a pas pu être chargé',
    text: 'Jira n’a pas répondu à temps. Rien n’a été modifié.',
  },
  forbidden: {
    title: 'Accès non autorisé',
    ask: 'Un administrateur de Jira peut vous donner un rôle dans ce projet.',
  },
  notIncident: {
    notSetUp: 'Le processus n’est pas encore configuré sur ce site. Un administrateur peut le faire.',
    other: 'Ce ticket ne fait pas partie du processus.',
  },
  send: {
    title: (name) => `Réponse ${to(name)}`,
    words: 'Votre texte',
    send: (name) => `Envoyer ${to(name)}`,
    note: 'Enregistrer comme note interne',
    nothing: 'Écrire ce qui doit être dit.',
    consequences: 'À l’envoi',
    sent: (name) => `Envoyé ${to(name)}.`,
    noted: 'Enregistré comme note interne.',
    notSent: 'Non envoyé',
    notNoted: 'La note n’a pas été enregistrée',
  },
  ask: {
    hint: (name) =>
      `C’est une note interne qui nomme les personnes sollicitées ; Jira les prévient. Aucun e-mail n’est envoyé ${to(name)}.`,
    nobody: 'Personne n’a ici le rôle Support Manager. Un administrateur de Jira peut l’attribuer.',
  },
  organization: {
    loading: 'Chargement du contrat de maintenance',
    failed: {
      title: 'Le contrat de maintenance n’a pas pu être chargé',
      text: 'Jira n’a pas répondu à temps. Rien n’a été modifié.',
    },
    notSetUp: 'Pas encore configuré',
    none: { title: 'Aucune organisation', text: 'Ouvrir une organisation pour voir ici son contrat de maintenance.' },
    whoEntersDates: 'Un manager ou un administrateur peut saisir ou modifier les dates.',
    whoLets: (name) => `Un manager ou un administrateur peut habiliter ${name} à signaler.`,
  },
  copyHint: 'Tout sélectionner, puis copier.',
  close: 'Fermer',
};
