import type { Labels } from '../catalogue';

/** The labels of this app's screens; what the process itself says stands in the core's texts. */
export const words: Labels['common'] = {
  name: 'Support-Prozess',
  fault: { title: 'Das Panel ist stehen geblieben', text: 'Das Ticket selbst ist unversehrt. Bitte neu laden.' },
  loading: 'Der Prozess wird geladen',
  failed: {
    title: 'Der Prozess konnte nicht geladen werden',
    text: 'Zendesk hat den Verlauf des Tickets nicht geliefert. Seine eigenen Felder zeigen noch den letzten Stand.',
  },
  forbidden: {
    title: 'Keine Berechtigung',
    text: 'Ihre Rolle in Zendesk kann den Prozess nicht lesen. Ein Administrator kann das ändern.',
  },
  final:
    'Zendesk hat dieses Ticket endgültig geschlossen. Wenn der Kunde wieder schreibt, führt ein neuer Vorfall es fort.',
  stop: {
    title: 'Noch nicht gesendet: Was ist diese Antwort?',
    text: 'Bitte unten wählen und erneut absenden. Der Text bleibt erhalten.',
    reason: 'Noch nicht gesendet: Was ist diese Antwort? Bitte im Panel „Support-Prozess“ wählen und erneut absenden.',
  },
};
