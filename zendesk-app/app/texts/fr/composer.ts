import type { Labels } from '../catalogue';

/** The labels of what belongs to Zendesk's own composer, where the reply itself is written. */
export const composerWords: Labels['composer'] = {
  statusUpdate: 'Point d’avancement',
  statusUpdateHint: 'Il part sans type. Envoyer de nouveau pour le transmettre.',
  countsAsFirst: 'Il compte comme première réponse : aucune n’avait été donnée.',
  add: 'Ajouter à la réponse',
  added: 'C’est dans la réponse. La retoucher au besoin, puis l’envoyer.',
  notAdded: 'Non ajouté à la réponse',
  stop: 'Pas encore envoyé : la saisie du panneau « Support Process » n’est pas dans le texte. Y choisir « Ajouter à la réponse », puis envoyer de nouveau.',
  notSet: {
    text: 'Zendesk n’a pas pris le texte. Toute la saisie est conservée ; réessayer.',
    type: 'Le texte est dans la réponse, mais Zendesk n’a pas pris son type. Toute la saisie est conservée ; réessayer.',
    status:
      'Le texte et le type sont dans la réponse, mais Zendesk n’a pas pris le statut. Le choisir avec le bouton d’envoi, ou réessayer.',
  },
};
