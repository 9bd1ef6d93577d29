import type { Labels } from '../catalogue';

/** The labels of this app's screens; what the process itself says stands in the core's texts. */
export const words: Labels['common'] = {
  name: 'Processus de support',
  fault: { title: 'Le panneau s’est arrêté', text: 'Le ticket lui-même est intact. Recharger le panneau.' },
  loading: 'Chargement du processus',
  failed: {
    title: 'Le processus n’a pas pu être chargé',
    text: 'Zendesk n’a pas fourni l’historique du ticket. Ses propres champs montrent encore le dernier état.',
  },
  forbidden: {
    title: 'Accès non autorisé',
    text: 'Le rôle attribué dans Zendesk ne permet pas de lire le processus. Un administrateur peut changer cela.',
  },
  final:
    'Zendesk a fermé ce ticket définitivement. Si le client écrit de nouveau, un nouvel incident en prend la suite.',
  stop: {
    title: 'Pas encore envoyé : de quel type est cette réponse ?',
    text: 'Le choisir ci-dessous, puis envoyer de nouveau. Le texte est conservé.',
    reason:
      'Pas encore envoyé : de quel type est cette réponse ? Le choisir dans le panneau « Support Process », puis envoyer de nouveau.',
  },
};
