import type { Refusal } from '../../incident/refusal';
import { STATUSES } from '../../lifecycle/status';
import { PRIORITIES } from '../../severity/priority';
import { priorities, responses } from './labels';

/** Who may do what a person may not; every act without a row is for people of support. */
const WHO: Readonly<Record<string, string>> = {
  reply: 'Hier können nur die Organisation des Kunden und der Support schreiben.',
  reopened: 'Nur die Organisation des Kunden und der Support können diesen Vorfall wieder öffnen.',
  'supervisor-requested': 'Hier können nur die Organisation des Kunden und der Support einen Supervisor verlangen.',
  'resolution-confirmed': 'Nur der Kunde kann die Lösung bestätigen. Der Vorfall lässt sich stattdessen schließen.',
  'survey-answered': 'Nur der Kunde kann sagen, wie der Support war.',
  'supervisor-acknowledged': 'Nur Supervisoren und Manager können diese Anfrage übernehmen. Bitte dort nachfragen.',
  'entitlement-overridden': 'Nur Manager können diesen Vorfall zulassen. Bitte dort nachfragen, mit dem Grund.',
};

/** What a part of a reply must be. */
const PARTS: Readonly<Record<string, string>> = {
  fix: 'wann es eine Korrektur gibt (oder dass kein Termin bekannt ist)',
  workaround: 'eine Umgehungslösung (oder dass keine bekannt ist)',
  questions: 'mindestens eine Frage mit ihrer Art: Angaben, Tests oder Protokolle',
  url: 'eine Webadresse, die mit http:// oder https:// beginnt',
  instructions: 'eine Anleitung',
  options: 'mindestens eine Option',
  reference: 'das Aktenzeichen des Produktmanagements',
};

/** What is wrong, then what to do or who can lift it. */
export function refusal({ code, data }: Refusal): string {
  switch (code) {
    case 'not-allowed':
      return WHO[data.act ?? ''] ?? 'Das kann nur der Support tun. Eine Antwort an uns genügt, wir erledigen es dann.';
    case 'response-unknown':
      return `${quoted(data.response)} ist keine Art von Antwort. Möglich sind: ${Object.values(responses).join('; ')}.`;
    case 'response-incomplete':
      return `${kindOf(data.response)}: Es fehlt noch ${partsOf(data.parts)}. Bitte ergänzen und erneut senden.`;
    case 'status-unknown':
      return `${quoted(data.status)} ist kein Status. Möglich sind: ${STATUSES.filter((status) => status !== 'Verification Required').join('; ')}.`;
    case 'verification-required':
      return 'Der Support ruht für diesen Vorfall, daher kann dem Kunden nichts gesendet werden. Es geht weiter, sobald Wartungsvertrag und Meldeberechtigung bei der Organisation in Ordnung sind oder ein Manager es zulässt. Interne Notizen sind möglich.';
    case 'status-by-process-only':
      return 'Verification Required wird von Hand weder gesetzt noch verlassen. Dieser Status endet von selbst, sobald Wartungsvertrag und Meldeberechtigung in Ordnung sind oder ein Manager den Vorfall zulässt. Der Vorfall kann geschlossen werden.';
    case 'severity-unknown':
      return `${quoted(data.severity)} ist kein Schweregrad. Möglich sind 1, 2 und 3.`;
    case 'priority-unknown':
      return `${quoted(data.priority)} ist keine Priorität. Möglich sind: ${PRIORITIES.map((priority) => priorities[priority]).join('; ')}.`;
    case 'already-closed':
      return 'Dieser Vorfall ist bereits geschlossen. Wenn noch etwas zu tun ist, kann er wieder geöffnet werden.';
    case 'no-supervisor-request':
      return 'Hier wartet niemand auf einen Supervisor. Vielleicht hat schon jemand die Anfrage übernommen.';
    case 'not-held':
      return 'Der Support ruht für diesen Vorfall nicht, es gibt also nichts zuzulassen. Einfach weiterarbeiten.';
    case 'reason-missing':
      return 'Der Grund fehlt. Bitte in einem Satz angeben.';
    case 'no-survey-offered':
      return 'Zu diesem Vorfall wurde noch niemand nach seiner Meinung gefragt. Eine Antwort auf unsere Mail ist jederzeit möglich.';
    case 'survey-answered':
      return 'Diese Antwort haben wir schon. Eine Antwort auf unsere Mail kann sie ergänzen.';
    case 'score-out-of-range':
      return `${quoted(data.score)} ist keine Bewertung. Möglich sind 1 bis 5.`;
    case 'not-an-incident':
      return 'Dieses Ticket ist kein Vorfall, daher ist hier nichts zu tun. Soll es einer sein, bitte neu melden.';
    default:
      return code satisfies never;
  }
}

const quoted = (value = ''): string => (value === '' ? 'Eine leere Auswahl' : `„${value}“`);

const kindOf = (type = ''): string =>
  Object.hasOwn(responses, type) ? `„${responses[type as keyof typeof responses]}“` : 'Diese Antwort';

const partsOf = (parts = ''): string =>
  parts
    .split(', ')
    .map((part) => PARTS[part] ?? part)
    .join('; ');
