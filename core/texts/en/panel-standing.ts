import type { Verdict } from '../../entitlement/verdict';
import { isWaiting, type Status } from '../../lifecycle/status';
import type { SeverityReason } from '../../severity/determination';
import type { Severity } from '../../severity/level';
import type { Priority } from '../../severity/priority';
import type { WhoReports } from '../panel/who-reports';
import { severityReason } from './severity-reason';
import { longDate } from './time';

/** `Open, high priority`; a status that waits or is paused stands alone. */
export function standing(status: Status, priority: Priority): string {
  if (isWaiting(status) || status === 'Closed' || status === 'Verification Required') return status;
  return `${status}, ${priority === 'urgent' ? 'urgent' : `${priority} priority`}`;
}

/** Every reason for the severity, a sentence each. */
export const severityReasons = (reasons: readonly SeverityReason[]): string =>
  [...new Set(reasons.map((reason) => sentence(severityReason(reason))))].join(' ');

/** C4: the customer's own view beside ours. */
export const customerView = (name: string, view: Severity, severity: Severity): string =>
  view === severity ? `${name} also sees it as Severity ${view}.` : `${name} sees it as Severity ${view}.`;

export const needsReview = 'The words of the report leave room for doubt. Please look at the severity.';

/** F1, F2: why work may go on. */
export function entitled({ organization, reporter, agreement }: WhoReports): string {
  const support = agreement ? `has support until ${longDate(agreement.endsOn)}` : 'has support';
  return `${organization ?? 'The organization'} ${support}. ${reporter} may report.`;
}

/** F3: by whom and why a manager let it be worked on all the same. */
export const allowedBy = (name: string, moment: string, reason: string): string =>
  `${name || 'A manager'} allowed this incident ${moment}: ${sentence(reason)}`;

/** Facts that turned bad since: a warning, and nothing more. */
export function turnedBad(verdict: Verdict, who: WhoReports): string {
  return `${pausedBecause(verdict, who)} That was found after this incident began, so work on it goes on.`;
}

/** F3: what pauses support, with its date where there is one. */
export function pausedBecause(verdict: Verdict, { organization, reporter, agreement }: WhoReports): string {
  const whose = organization ?? 'the organization';
  switch (verdict) {
    case 'organization-unknown':
      return `${reporter} belongs to no organization that we know.`;
    case 'no-agreement':
      return `There is no agreement of ${whose} on record.`;
    case 'agreement-not-started':
      return `${possessive(whose)} agreement begins ${agreement ? `on ${longDate(agreement.startsOn)}` : 'later'}.`;
    case 'agreement-expired':
      return `${possessive(whose)} agreement ended${agreement ? ` on ${longDate(agreement.endsOn)}` : ''}.`;
    case 'not-a-representative':
      return `${reporter} is not on the list of people who may report for ${whose}.`;
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
  const whose = organization ?? 'the organization';
  switch (verdict) {
    case 'organization-unknown':
      return {
        what: `${reporter} is added to an organization.`,
        how: 'Do it on their profile; everything else follows.',
      };
    case 'no-agreement':
      return { what: 'An agreement is entered.', how: 'Enter its dates on the organization; everything else follows.' };
    case 'agreement-not-started':
      return {
        what: 'The agreement begins.',
        how: 'Wait for its first day, or enter an earlier one on the organization.',
      };
    case 'agreement-expired':
      return {
        what: 'The agreement is renewed.',
        how: 'Enter the new end date on the organization; everything else follows.',
      };
    case 'not-a-representative':
      return {
        what: `${reporter} may report for ${whose}.`,
        how: 'Tick it on their profile; everything else follows.',
      };
    case 'entitled':
      return { what: '', how: '' };
    default:
      return verdict satisfies never;
  }
}

/** What the customer was told of the pause, and when. */
export const toldWhy = (name: string, moment: string): string =>
  `${name} got one message ${moment}: why support is paused, and how to go on.`;

export const paused = {
  title: 'Support is paused',
  until: 'Until that is settled you can add internal notes, but nothing can be sent to the customer.',
  lift: 'What would lift it',
  manager: 'A manager allows it',
  managerHow: 'for this incident, with a reason.',
  told: 'What the customer was told',
  asked: (moment: string, by: string) => `A manager was asked ${moment}${by ? ` by ${by}` : ''}.`,
};

/** Why something that came in is no incident. */
export const noIncident = {
  title: 'Not an incident',
  automatic: 'This mail looks automatic, so it was not taken as a report.',
  joins: (number: string) => `This mail belongs to Incident #${number} and was added there.`,
};

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** Ends with a full stop, whatever the words end with. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?]["”]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
