import type { policyPreview as english } from '../en/policy-preview';
import type { Worded } from '../worded';

const counted = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;
const either = (one: string, more: string) => (count: number) => (count < 2 ? one : more);

/** What administrators read before they save a policy. */
export const policyPreview: Worded<typeof english> = {
  title: 'Ce que change cette modification',
  back: 'Retour',
  cancel: 'Annuler',
  reading: 'Lecture des incidents',
  progress: (done, all) => `${counted(done, 'incident lu', 'incidents lus')} sur ${all}`,

  forWhom: 'Pour quels incidents ?',
  reason: 'Pourquoi ? (facultatif)',
  reasonHint: 'Le motif est conservé avec la version et figure sous « Modifications ».',
  newOnly: 'Pour les nouveaux incidents seulement',
  openToo: (count) => {
    if (count === 0) return 'Aussi pour les incidents ouverts (il n’y en a pas)';
    return count === 1 ? 'Aussi pour l’incident ouvert' : `Aussi pour les ${count} incidents ouverts`;
  },
  newOnlyText: (count) => {
    if (count === 0) return 'Il n’y a pas d’incident ouvert. Les incidents clôturés restent tels quels.';
    const open =
      count === 1 ? 'L’incident ouvert reste tel quel.' : `Les ${count} incidents ouverts restent tels quels.`;
    return `${open} Les incidents clôturés aussi.`;
  },
  asIf: (count) =>
    `À titre de comparaison : si elle avait été en vigueur à l’arrivée ${count === 1 ? 'du dernier incident, ouvert ou clôturé' : `des ${count} derniers incidents, ouverts et clôturés`}`,
  anew: 'Ce qui est déjà dans les temps ou dépassé le reste. Tout ce qui court encore est recompté.',
  cards: {
    open: either('incident ouvert', 'incidents ouverts'),
    all: either('incident', 'incidents'),
    same: either('reste tel quel', 'restent tels quels'),
    later: either('échéance plus tardive', 'échéances plus tardives'),
    earlier: either('échéance plus proche', 'échéances plus proches'),
    closures: either('clôture déplacée', 'clôtures déplacées'),
    gained: either('dépassement de plus', 'dépassements de plus'),
    lost: either('dépassement de moins', 'dépassements de moins'),
  },
  bySeverity: 'Par gravité',
  columns: { incident: 'Incident', what: 'Quoi', now: 'Maintenant', after: 'Après' },
  severityColumns: {
    severity: 'Gravité',
    all: 'Incidents',
    same: 'Inchangés',
    later: 'Plus tardives',
    earlier: 'Plus proches',
    gained: 'Dépassements en plus',
  },
  all: (count) => `Afficher les ${count}`,
  most: (shown, all) =>
    `Sur ${all} incidents, les ${shown} qui ont changé en dernier ont été lus. Les autres suivent les mêmes règles.`,
  unread: (count) =>
    count === 1
      ? '1 incident n’a pas pu être lu et n’est pas compté ici.'
      : `${count} incidents n’ont pas pu être lus et ne sont pas comptés ici.`,
  closure: 'Clôture automatique',
  due: (moment) => `Échéance ${moment}`,
  breached: 'Dépassé',
  wasDue: (moment) => `échéance passée : ${moment}`,
  met: 'Dans les temps',
  held: 'En attente',
  stopped: 'N’est plus compté',
  none: 'Aucune',
  noClosure: 'Reste ouvert',
  status: 'Statut',
  priority: 'Priorité',
  nobody:
    'Personne ne reçoit d’alerte ni d’e-mail à cause de cela. La modification et le nom de son auteur sont conservés sous « Modifications ».',
  saveNew: 'Enregistrer pour les nouveaux incidents',
  saveAnew: (count) => `Enregistrer et réévaluer ${counted(count, 'incident', 'incidents')}`,

  outdated: {
    title: 'Non enregistré : quelqu’un a été plus rapide',
    text: (name, version) =>
      `${name} vient d’enregistrer la version ${version}. La saisie est conservée, par-dessus cette version. Revoir ce qui change.`,
  },
};
