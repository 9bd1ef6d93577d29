import type { Status } from '../../lifecycle/status';
import type { ClosedBecause } from '../message';
import { to } from './to';

const CLOSED: Readonly<Record<ClosedBecause, string>> = {
  'no-answer': 'aucune réponse n’est venue',
  confirmed: 'le client a confirmé la solution',
  'by-agent': 'par le support',
};

const AFTER: Readonly<Partial<Record<Status, string>>> = {
  'Resolved Pending Confirmation': 'aucune réponse après la solution',
  'Customer Information Requested': 'aucune réponse à notre question',
  'Software Change Required': 'aucune réponse pendant l’attente d’une modification du logiciel',
};

/** I2, I5: what closes by itself and when, and how to stop it. Moments are in words. */
export const closure = {
  title: 'Clôture automatique',
  none: (status: string): string => `Non prévue avec le statut ${status}.`,
  closes: (moment: string, name: string): string => `Clôture ${moment}, sauf si ${name} répond`,
  reminderAhead: (name: string, moment: string): string =>
    `Rappel ${to(name)} : ${moment}. Rien à faire pour l’instant.`,
  reminderSent: (name: string, moment: string): string =>
    `Rappel envoyé ${to(name)} : ${moment}. Rien à faire pour l’instant.`,
  moved: 'La date a été repoussée, car le rappel est parti en retard.',
  suspended: 'Pas de clôture : un superviseur a été demandé',
  closed: (moment: string, because: ClosedBecause, after: Status | null): string =>
    `Clôturé ${moment} : ${(because === 'no-answer' && after ? AFTER[after] : undefined) ?? CLOSED[because]}`,
  againTitle: (name: string): string => `Si ${name} écrit de nouveau`,
  againText:
    'Toute vraie réponse empêche la clôture et rouvre l’incident. Un message d’absence, non. Après la clôture, il peut encore être rouvert.',
};
