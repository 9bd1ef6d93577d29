import type { Verdict } from '../../entitlement/verdict';
import type { Severity } from '../../severity/level';
import type { WhoReports } from '../panel/who-reports';
import { longDate } from './time';

/** F3: what an agent reads out to a caller who may not be given support yet: one sentence, and what comes of it. */
export function readOut(verdict: Verdict, { organization, agreement }: WhoReports): string {
  const whose = organization ?? 'Ihrer Organisation';
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return 'Ich finde Ihre Firma nicht unter denen mit Support. Ich kann Ihre Meldung jetzt aufnehmen, und wir beginnen, sobald das geklärt ist.';
    case 'no-agreement':
      return `Ich finde keinen Wartungsvertrag von ${whose}. Ich kann Ihre Meldung jetzt aufnehmen, und wir beginnen, sobald es einen gibt.`;
    case 'agreement-not-started':
      return `Der Wartungsvertrag von ${whose} beginnt ${agreement ? `am ${longDate(agreement.startsOn)}` : 'später'}. Ich kann Ihre Meldung jetzt aufnehmen, und wir beginnen dann.`;
    case 'agreement-expired':
      return `Der Wartungsvertrag von ${whose} ist${agreement ? ` am ${longDate(agreement.endsOn)}` : ''} abgelaufen. Ich kann Ihre Meldung jetzt aufnehmen, und wir beginnen, sobald er verlängert ist.`;
    case 'not-a-representative':
      return `Sie stehen für ${whose} nicht auf der Liste der Meldeberechtigten. Ich kann Ihre Meldung jetzt aufnehmen, und wir beginnen, sobald eine meldeberechtigte Person Sie hat eintragen lassen.`;
    case 'entitled':
      return '';
    default:
      return verdict satisfies never;
  }
}

/** F3: what being held means. */
export const held = 'Der Vorfall wird angehalten: Bis das geklärt ist, läuft keine Frist; dann beginnt er von selbst.';

/** D3, G2: the call that Severity 1 needs besides the written report is the one that the report is taken from. */
export const thisIsTheCall = (name: string, severity: Severity): string =>
  `Schweregrad ${severity} verlangt einen Anruf, und dies ist er: Bitte mit ${name} am Telefon bleiben.`;

/** D3: what is taken down on the phone is in writing once the customer has written. */
export const inWriting = (name: string): string =>
  `Auch eine schriftliche Meldung ist nötig: ${name} erhält dazu eine Mail, und eine Antwort darauf genügt.`;

/** E2: a report taken down on the phone is no response yet. */
export const noResponseYet = (name: string): string =>
  `Das Aufnehmen der Meldung ist noch keine Antwort: Nach dem Speichern ${name} antworten oder festhalten, wozu geraten wurde.`;

/** A3: reported outside support hours. */
export const closedNow = (moment: string): string =>
  `Der Support ist jetzt geschlossen, die Meldung zählt ab ${moment}.`;
