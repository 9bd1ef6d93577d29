import type { Verdict } from '../../entitlement/verdict';
import type { Severity } from '../../severity/level';
import type { WhoReports } from '../panel/who-reports';
import { of } from './of';
import { longDate } from './time';
import { to } from './to';

/** F3: what an agent reads out to a caller who may not be given support yet: one sentence, and what comes of it. */
export function readOut(verdict: Verdict, { organization, agreement }: WhoReports): string {
  const whose = organization ?? 'votre organisation';
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return 'Je ne trouve pas votre entreprise parmi celles qui bénéficient du support. Je peux enregistrer votre signalement maintenant, et nous commencerons dès que ce sera réglé.';
    case 'no-agreement':
      return `Je ne trouve aucun contrat de maintenance pour ${whose}. Je peux enregistrer votre signalement maintenant, et nous commencerons dès qu’il y en aura un.`;
    case 'agreement-not-started':
      return `Le contrat de maintenance ${of(whose)} commence ${agreement ? `le ${longDate(agreement.startsOn)}` : 'plus tard'}. Je peux enregistrer votre signalement maintenant, et nous commencerons à ce moment-là.`;
    case 'agreement-expired':
      return `Le contrat de maintenance ${of(whose)} a pris fin${agreement ? ` le ${longDate(agreement.endsOn)}` : ''}. Je peux enregistrer votre signalement maintenant, et nous commencerons dès qu’il sera renouvelé.`;
    case 'not-a-representative':
      return `Vous n’êtes pas sur la liste des personnes habilitées à signaler pour ${whose}. Je peux enregistrer votre signalement maintenant, et nous commencerons dès qu’une personne de cette liste vous y aura fait ajouter.`;
    case 'entitled':
      return '';
    default:
      return verdict satisfies never;
  }
}

/** F3: what being held means. */
export const held =
  'L’incident sera mis en attente : tant que ce n’est pas réglé, aucune échéance ne court ; ensuite, il démarre de lui-même.';

/** D3, G2: the call that Severity 1 needs besides the written report is the one that the report is taken from. */
export const thisIsTheCall = (name: string, severity: Severity): string =>
  `La gravité ${severity} exige un appel, et c’est celui-ci : rester en ligne avec ${name}.`;

/** D3: what is taken down on the phone is in writing once the customer has written. */
export const inWriting = (name: string): string =>
  `Le signalement est aussi exigé par écrit : ${name} reçoit un e-mail à ce sujet, et une réponse à cet e-mail suffit.`;

/** E2: a report taken down on the phone is no response yet. */
export const noResponseYet = (name: string): string =>
  `Noter le signalement n’est pas encore une réponse : après l’enregistrement, répondre ${to(name)} ou consigner le conseil donné.`;

/** A3: reported outside support hours. */
export const closedNow = (moment: string): string =>
  `Le support est fermé en ce moment ; le signalement compte dès ${moment}.`;
