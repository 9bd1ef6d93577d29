import type { Words } from '../catalog';

export { statuses } from '../en/labels';

export const severities: Words['severities'] = { 1: 'Gravité 1', 2: 'Gravité 2', 3: 'Gravité 3' };

export const severityMeanings: Words['severityMeanings'] = {
  1: 'la production est arrêtée, et ni redémarrage ni contournement n’y remédie',
  2: 'la production fonctionne, mais quelque chose d’important est en panne',
  3: 'un petit défaut, un souhait ou une question',
};

export const priorities: Words['priorities'] = { urgent: 'Urgente', high: 'Élevée', normal: 'Normale', low: 'Basse' };

export const verdicts: Words['verdicts'] = {
  'organization-unknown': 'Organisation inconnue',
  'no-agreement': 'Aucun contrat de maintenance enregistré',
  'agreement-not-started': 'Le contrat de maintenance n’a pas commencé',
  'agreement-expired': 'Le contrat de maintenance a pris fin',
  'not-a-representative': 'Non habilité à signaler',
  entitled: 'Support en cours, habilité à signaler',
};

export const responses: Words['responses'] = {
  'information-or-resolution': 'Information ou solution',
  'known-issue': 'Problème connu',
  'request-for-information': 'Question au client',
  explanation: 'Comment ou pourquoi cela fonctionne ainsi',
  'document-link': 'Lien vers un document',
  patch: 'Correctif ou mise à niveau',
  'resolution-options': 'Options au choix',
  'feature-request': 'Demande d’évolution enregistrée',
};

export const clocks: Words['clocks'] = {
  firstResponse: 'première réponse',
  customerResponse: 'réponse du client',
  statusUpdate: 'point d’avancement',
};
