import type { Words } from '../catalog';

export { statuses } from '../en/labels';

export const severities: Words['severities'] = { 1: 'Schweregrad 1', 2: 'Schweregrad 2', 3: 'Schweregrad 3' };

export const severityMeanings: Words['severityMeanings'] = {
  1: 'die Produktion steht, und weder Neustart noch Umgehungslösung hilft',
  2: 'die Produktion läuft, aber etwas Wichtiges fällt aus',
  3: 'ein kleiner Mangel, ein Wunsch oder eine Frage',
};

export const priorities: Words['priorities'] = { urgent: 'Dringend', high: 'Hoch', normal: 'Normal', low: 'Niedrig' };

export const verdicts: Words['verdicts'] = {
  'organization-unknown': 'Organisation unbekannt',
  'no-agreement': 'Kein Wartungsvertrag hinterlegt',
  'agreement-not-started': 'Wartungsvertrag hat noch nicht begonnen',
  'agreement-expired': 'Wartungsvertrag ist abgelaufen',
  'not-a-representative': 'Nicht meldeberechtigt',
  entitled: 'Hat Support, ist meldeberechtigt',
};

export const responses: Words['responses'] = {
  'information-or-resolution': 'Auskunft oder Lösung',
  'known-issue': 'Bekanntes Problem',
  'request-for-information': 'Frage an den Kunden',
  explanation: 'Wie oder warum es so funktioniert',
  'document-link': 'Link zu einem Dokument',
  patch: 'Patch oder Upgrade',
  'resolution-options': 'Optionen zur Auswahl',
  'feature-request': 'Funktionswunsch erfasst',
};

export const clocks: Words['clocks'] = {
  firstResponse: 'erste Antwort',
  customerResponse: 'Kundenantwort',
  statusUpdate: 'Statusmeldung',
};
