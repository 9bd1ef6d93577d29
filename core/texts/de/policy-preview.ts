import type { policyPreview as english } from '../en/policy-preview';
import type { Worded } from '../worded';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What administrators read before they save a policy. */
export const policyPreview: Worded<typeof english> = {
  title: 'Was diese Änderung bewirkt',
  back: 'Zurück',
  cancel: 'Abbrechen',
  reading: 'Die Vorfälle werden gelesen',
  progress: (done, all) => `${done} von ${all} Vorfällen gelesen`,

  forWhom: 'Für welche Vorfälle?',
  reason: 'Warum? (freiwillig)',
  reasonHint: 'Der Grund bleibt bei der Version und steht unter „Änderungen“.',
  newOnly: 'Nur für neue Vorfälle',
  openToo: (count) =>
    count === 0
      ? 'Auch für offene Vorfälle (es gibt keine)'
      : `Auch für ${count === 1 ? 'den offenen Vorfall' : `die ${count} offenen Vorfälle`}`,
  newOnlyText: (count) =>
    count === 0
      ? 'Es gibt keine offenen Vorfälle. Geschlossene bleiben, wie sie sind.'
      : `${count === 1 ? 'Der offene Vorfall bleibt, wie er ist.' : `Die ${count} offenen Vorfälle bleiben, wie sie sind.`} Geschlossene ebenso.`,
  asIf: (count) =>
    `Zum Vergleich: wenn sie schon gegolten hätte, als ${count === 1 ? 'der letzte Vorfall' : `die letzten ${count} Vorfälle`} eingingen, offene und geschlossene`,
  anew: 'Was schon erfüllt oder überschritten ist, bleibt es. Alles, was noch läuft, wird neu gezählt.',
  cards: {
    open: (count) => (count === 1 ? 'offener Vorfall' : 'offene Vorfälle'),
    all: (count) => (count === 1 ? 'Vorfall' : 'Vorfälle'),
    same: (count) => (count === 1 ? 'bleibt, wie er ist' : 'bleiben, wie sie sind'),
    later: (count) => (count === 1 ? 'Frist später' : 'Fristen später'),
    earlier: (count) => (count === 1 ? 'Frist früher' : 'Fristen früher'),
    closures: (count) => (count === 1 ? 'Schließen verschoben' : 'Schließungen verschoben'),
    gained: (count) => (count === 1 ? 'Überschreitung mehr' : 'Überschreitungen mehr'),
    lost: (count) => (count === 1 ? 'Überschreitung weniger' : 'Überschreitungen weniger'),
  },
  bySeverity: 'Nach Schweregrad',
  columns: { incident: 'Vorfall', what: 'Was', now: 'Jetzt', after: 'Danach' },
  severityColumns: {
    severity: 'Schweregrad',
    all: 'Vorfälle',
    same: 'Unverändert',
    later: 'Später',
    earlier: 'Früher',
    gained: 'Mehr Überschreitungen',
  },
  all: (count) => `Alle ${count} zeigen`,
  most: (shown, all) =>
    `Von ${all} Vorfällen wurden die ${shown} gelesen, die sich zuletzt geändert haben. Für die anderen gelten dieselben Regeln.`,
  unread: (count) =>
    count === 1
      ? '1 Vorfall konnte nicht gelesen werden und ist hier nicht gezählt.'
      : `${count} Vorfälle konnten nicht gelesen werden und sind hier nicht gezählt.`,
  closure: 'Automatisches Schließen',
  due: (moment) => `Fällig ${moment}`,
  breached: 'Überschritten',
  wasDue: (moment) => `war fällig ${moment}`,
  met: 'Rechtzeitig',
  held: 'Angehalten',
  stopped: 'Zählt nicht mehr',
  none: 'Keine',
  noClosure: 'Bleibt offen',
  status: 'Status',
  priority: 'Priorität',
  nobody:
    'Deswegen wird niemand gewarnt oder angeschrieben. Die Änderung und Ihr Name stehen künftig unter „Änderungen“.',
  saveNew: 'Für neue Vorfälle speichern',
  saveAnew: (count) => `Speichern und ${counted(count, 'Vorfall', 'Vorfälle')} neu beurteilen`,

  outdated: {
    title: 'Nicht gespeichert: Jemand war schneller',
    text: (name, version) =>
      `${name} hat gerade Version ${version} gespeichert. Die Eingaben sind noch da, auf Grundlage dieser Version. Bitte die Auswirkungen erneut ansehen.`,
  },
};
