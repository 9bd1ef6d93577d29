import type { Verdict } from '../../entitlement/verdict';
import { isWaiting, type Status } from '../../lifecycle/status';
import type { SeverityReason } from '../../severity/determination';
import type { Severity } from '../../severity/level';
import type { Priority } from '../../severity/priority';
import type { WhoReports } from '../panel/who-reports';
import { priorities } from './labels';
import { of } from './of';
import { severityReason } from './severity-reason';
import { longDate } from './time';

/** `Open, priorité élevée`; a status that waits or is paused stands alone. */
export function standing(status: Status, priority: Priority): string {
  if (isWaiting(status) || status === 'Closed' || status === 'Verification Required') return status;
  return `${status}, priorité ${priorities[priority].toLowerCase()}`;
}

/** Every reason for the severity, a sentence each. */
export const severityReasons = (reasons: readonly SeverityReason[]): string =>
  [...new Set(reasons.map((reason) => sentence(severityReason(reason))))].join(' ');

/** C4: the customer's own view beside ours. */
export const customerView = (name: string, view: Severity, severity: Severity): string =>
  view === severity ? `Pour ${name} aussi, c’est une gravité ${view}.` : `Pour ${name}, c’est une gravité ${view}.`;

export const needsReview = 'Les mots du signalement laissent un doute. La gravité est à vérifier.';

/** F1, F2: why work may go on. */
export function entitled({ organization, reporter, agreement }: WhoReports): string {
  const support = agreement ? `bénéficie du support jusqu’au ${longDate(agreement.endsOn)}` : 'bénéficie du support';
  return `${organization ?? 'L’organisation'} ${support}. ${reporter} peut signaler.`;
}

/** F3: by whom and why a manager let it be worked on all the same. */
export const allowedBy = (name: string, moment: string, reason: string): string =>
  `Incident autorisé par ${name || 'un manager'}, ${moment} : ${sentence(reason)}`;

/** Facts that turned bad since: a warning, and nothing more. */
export function turnedBad(verdict: Verdict, who: WhoReports): string {
  return `${pausedBecause(verdict, who)} Cela n’a été constaté qu’après le début de cet incident, le travail continue donc.`;
}

/** F3: what pauses support, with its date where there is one. */
export function pausedBecause(verdict: Verdict, { organization, reporter, agreement }: WhoReports): string {
  const whose = organization ?? 'l’organisation';
  switch (verdict) {
    case 'organization-unknown':
      return `${reporter} ne fait partie d’aucune organisation connue de nous.`;
    case 'no-agreement':
      return `Aucun contrat de maintenance n’est enregistré pour ${whose}.`;
    case 'agreement-not-started':
      return `Le contrat de maintenance ${of(whose)} commence ${agreement ? `le ${longDate(agreement.startsOn)}` : 'plus tard'}.`;
    case 'agreement-expired':
      return `Le contrat de maintenance ${of(whose)} a pris fin${agreement ? ` le ${longDate(agreement.endsOn)}` : ''}.`;
    case 'not-a-representative':
      return `${reporter} n’est pas sur la liste des personnes habilitées à signaler pour ${whose}.`;
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
  const whose = organization ?? 'l’organisation';
  switch (verdict) {
    case 'organization-unknown':
      return {
        what: `${reporter} rejoint une organisation.`,
        how: 'Cela se fait sur son profil ; tout le reste suit.',
      };
    case 'no-agreement':
      return {
        what: 'Un contrat de maintenance est saisi.',
        how: 'Saisir ses dates sur l’organisation ; tout le reste suit.',
      };
    case 'agreement-not-started':
      return {
        what: 'Le contrat de maintenance commence.',
        how: 'Attendre son premier jour, ou en saisir un plus proche sur l’organisation.',
      };
    case 'agreement-expired':
      return {
        what: 'Le contrat de maintenance est renouvelé.',
        how: 'Saisir la nouvelle date de fin sur l’organisation ; tout le reste suit.',
      };
    case 'not-a-representative':
      return {
        what: `${reporter} peut signaler pour ${whose}.`,
        how: 'Cocher la case sur son profil ; tout le reste suit.',
      };
    case 'entitled':
      return { what: '', how: '' };
    default:
      return verdict satisfies never;
  }
}

/** What the customer was told of the pause, and when. */
export const toldWhy = (name: string, moment: string): string =>
  `${name} a reçu un message, ${moment} : pourquoi le support est suspendu et comment continuer.`;

export const paused = {
  title: 'Le support est suspendu',
  until: 'D’ici là, les notes internes sont possibles, mais rien ne peut être envoyé au client.',
  lift: 'Ce qui lèverait la suspension',
  manager: 'Un manager l’autorise',
  managerHow: 'pour cet incident, avec un motif.',
  told: 'Ce qui a été dit au client',
  asked: (moment: string, by: string) => `Un manager a été sollicité, ${moment}${by ? `, par ${by}` : ''}.`,
};

/** Why something that came in is no incident. */
export const noIncident = {
  title: 'Pas un incident',
  automatic: 'Cet e-mail semble automatique, il n’a donc pas été pris pour un signalement.',
  joins: (number: string) => `Cet e-mail fait partie de l’incident #${number} et y a été ajouté.`,
};

/** Ends with a full stop, whatever the words end with. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?](?:["”]|\s?»)?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
