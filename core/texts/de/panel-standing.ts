import type { Verdict } from '../../entitlement/verdict';
import { isWaiting, type Status } from '../../lifecycle/status';
import type { SeverityReason } from '../../severity/determination';
import type { Severity } from '../../severity/level';
import type { Priority } from '../../severity/priority';
import type { WhoReports } from '../panel/who-reports';
import { priorities } from './labels';
import { severityReason } from './severity-reason';
import { longDate } from './time';

/** `Open, Priorität hoch`; a status that waits or is paused stands alone. */
export function standing(status: Status, priority: Priority): string {
  if (isWaiting(status) || status === 'Closed' || status === 'Verification Required') return status;
  return `${status}, Priorität ${priorities[priority].toLowerCase()}`;
}

/** Every reason for the severity, a sentence each. */
export const severityReasons = (reasons: readonly SeverityReason[]): string =>
  [...new Set(reasons.map((reason) => sentence(severityReason(reason))))].join(' ');

/** C4: the customer's own view beside ours. */
export const customerView = (name: string, view: Severity, severity: Severity): string =>
  view === severity ? `${name} sieht es auch als Schweregrad ${view}.` : `${name} sieht es als Schweregrad ${view}.`;

export const needsReview = 'Die Worte der Meldung lassen Zweifel zu. Bitte den Schweregrad ansehen.';

/** F1, F2: why work may go on. */
export function entitled({ organization, reporter, agreement }: WhoReports): string {
  const support = agreement ? `hat Support bis ${longDate(agreement.endsOn)}` : 'hat Support';
  return `${organization ?? 'Die Organisation'} ${support}. ${reporter} ist meldeberechtigt.`;
}

/** F3: by whom and why a manager let it be worked on all the same. */
export const allowedBy = (name: string, moment: string, reason: string): string =>
  `${name || 'Ein Manager'} hat diesen Vorfall zugelassen, ${moment}: ${sentence(reason)}`;

/** Facts that turned bad since: a warning, and nothing more. */
export function turnedBad(verdict: Verdict, who: WhoReports): string {
  return `${pausedBecause(verdict, who)} Das zeigte sich erst nach dem Beginn dieses Vorfalls, die Arbeit geht also weiter.`;
}

/** F3: what pauses support, with its date where there is one. */
export function pausedBecause(verdict: Verdict, { organization, reporter, agreement }: WhoReports): string {
  const whose = organization ?? 'der Organisation';
  switch (verdict) {
    case 'organization-unknown':
      return `${reporter} gehört zu keiner Organisation, die wir kennen.`;
    case 'no-agreement':
      return `Von ${whose} ist kein Wartungsvertrag hinterlegt.`;
    case 'agreement-not-started':
      return `Der Wartungsvertrag von ${whose} beginnt ${agreement ? `am ${longDate(agreement.startsOn)}` : 'später'}.`;
    case 'agreement-expired':
      return `Der Wartungsvertrag von ${whose} ist${agreement ? ` am ${longDate(agreement.endsOn)}` : ''} abgelaufen.`;
    case 'not-a-representative':
      return `${reporter} steht für ${organization ?? 'die Organisation'} nicht auf der Liste der Meldeberechtigten.`;
    case 'entitled':
      return '';
    default:
      return verdict satisfies never;
  }
}

/** What would lift the pause: what has to happen, and what an agent does for it. */
export function remedy(
  verdict: Verdict,
  { organization, reporter }: WhoReports,
): { readonly what: string; readonly how: string } {
  const whose = organization ?? 'die Organisation';
  switch (verdict) {
    case 'organization-unknown':
      return {
        what: `${reporter} wird einer Organisation zugeordnet.`,
        how: 'Das geschieht im Profil; alles Weitere folgt von selbst.',
      };
    case 'no-agreement':
      return {
        what: 'Ein Wartungsvertrag wird eingetragen.',
        how: 'Seine Daten stehen bei der Organisation; alles Weitere folgt von selbst.',
      };
    case 'agreement-not-started':
      return {
        what: 'Der Wartungsvertrag beginnt.',
        how: 'Den ersten Tag abwarten oder bei der Organisation einen früheren eintragen.',
      };
    case 'agreement-expired':
      return {
        what: 'Der Wartungsvertrag wird verlängert.',
        how: 'Das neue Enddatum bei der Organisation eintragen; alles Weitere folgt von selbst.',
      };
    case 'not-a-representative':
      return {
        what: `${reporter} wird für ${whose} meldeberechtigt.`,
        how: 'Das Häkchen dafür steht im Profil; alles Weitere folgt von selbst.',
      };
    case 'entitled':
      return { what: '', how: '' };
    default:
      return verdict satisfies never;
  }
}

/** What the customer was told of the pause, and when. */
export const toldWhy = (name: string, moment: string): string =>
  `${name} hat eine Nachricht erhalten, ${moment}: warum der Support ruht und wie es weitergeht.`;

export const paused = {
  title: 'Der Support ruht',
  until: 'Bis das geklärt ist, sind interne Notizen möglich, aber dem Kunden kann nichts gesendet werden.',
  lift: 'Was das aufheben würde',
  manager: 'Ein Manager lässt es zu',
  managerHow: 'für diesen Vorfall, mit einem Grund.',
  told: 'Was dem Kunden gesagt wurde',
  asked: (moment: string, by: string) => `Ein Manager wurde gefragt, ${moment}${by ? `, von ${by}` : ''}.`,
};

/** Why something that came in is no incident. */
export const noIncident = {
  title: 'Kein Vorfall',
  automatic: 'Diese Mail sieht automatisch aus, daher wurde sie nicht als Meldung genommen.',
  joins: (number: string) => `Diese Mail gehört zu Vorfall #${number} und wurde dort hinzugefügt.`,
};

/** Ends with a full stop, whatever the words end with. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?]["”“]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
