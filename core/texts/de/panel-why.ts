import type { Clock, ClockName, Stretch } from '../../clocks/clock';
import type { ClockExplanation } from '../../explanation/clock';
import type { Severity } from '../../severity/level';
import { targetSpan } from './panel-clocks';

const NAMES: Readonly<Record<ClockName, string>> = {
  firstResponse: 'die erste Antwort',
  customerResponse: 'die Kundenantwort',
  statusUpdate: 'die Statusmeldung',
};

const BECAUSE: Readonly<Record<ClockExplanation['because'], string>> = {
  reported: 'als gemeldet wurde',
  verified: 'als der Wartungsvertrag bestätigt wurde',
  asked: 'als die Frage gestellt wurde',
  updated: 'als die letzte Nachricht hinausging',
  'status-entered': 'als der Status begann',
};

/** E1: why a deadline is when it is. Moments and spans are in words. */
export const why = {
  copy: 'Als Text kopieren',
  copied: 'Kopiert.',
  title: (clock: ClockName, due: string | null): string =>
    due === null ? `Warum ${NAMES[clock]} angehalten ist` : `Warum ${NAMES[clock]} ${due} fällig ist`,
  intro(severity: Severity, clock: Clock, number: string): string {
    const how = clock.basis === 'elapsed' ? `${targetSpan(clock)} rund um die Uhr` : targetSpan(clock);
    return `Schweregrad ${severity} gibt ${how} für ${NAMES[clock.name]} zu Vorfall #${number}.`;
  },
  from: (moment: string, because: ClockExplanation['because']): string => `Gezählt ab ${moment}, ${BECAUSE[because]}.`,
  notCounting: 'Solange die Prüfung aussteht, wird nichts gezählt.',
  zone: (place: string): string => `Zeiten von ${place}.`,
  columns: { day: 'Tag', reason: 'Zeit und Grund', counted: 'Gezählt', total: 'Summe' },
  reasons: {
    counted: '',
    weekend: 'Geschlossen: Wochenende',
    holiday: 'Geschlossen: Feiertag',
    override: 'An diesem Tag geschlossen',
    'before-opening': 'Vor der Öffnung',
    'between-hours': 'Zwischen den Zeiten',
    'after-close': 'Nach Schluss',
    verification: 'Prüfung steht aus',
    'before-start': 'Außerhalb der Servicezeiten gemeldet',
  } satisfies Readonly<Record<Stretch['reason'], string>>,
  toCome: 'kommt noch',
  noted: (hours: string, note: string): string => `${hours}. ${note}`,
  due: (span: string, moment: string): string => `${span} sind aufgebraucht ${moment}.`,
  warning: (span: string, moment: string): string => `Eine Erinnerung geht hinaus bei ${span}, ${moment}.`,
  policy: (version: number, judgedAnew: string | null): string =>
    `Beurteilt nach Version ${version} der Richtlinie, ${judgedAnew === null ? 'die beim Eingang des Vorfalls galt' : `nach der neu beurteilt wurde ${judgedAnew}`}. Ein anderer Schweregrad würde die schon gezählte Zeit behalten.`,
};
