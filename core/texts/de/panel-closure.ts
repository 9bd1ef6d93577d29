import type { Status } from '../../lifecycle/status';
import type { ClosedBecause } from '../message';

const CLOSED: Readonly<Record<ClosedBecause, string>> = {
  'no-answer': 'es kam keine Antwort',
  confirmed: 'der Kunde hat die Lösung bestätigt',
  'by-agent': 'vom Support geschlossen',
};

const AFTER: Readonly<Partial<Record<Status, string>>> = {
  'Resolved Pending Confirmation': 'keine Antwort nach der Lösung',
  'Customer Information Requested': 'keine Antwort auf unsere Frage',
  'Software Change Required': 'keine Antwort, während eine Änderung der Software ausstand',
};

/** I2, I5: what closes by itself and when, and how to stop it. Moments are in words. */
export const closure = {
  title: 'Automatisches Schließen',
  none: (status: string): string => `Im Status ${status} nicht vorgesehen.`,
  closes: (moment: string, name: string): string => `Schließt ${moment}, falls ${name} nicht antwortet`,
  reminderAhead: (name: string, moment: string): string =>
    `${name} erhält ${moment} eine Erinnerung. Jetzt ist nichts zu tun.`,
  reminderSent: (name: string, moment: string): string =>
    `${name} hat ${moment} eine Erinnerung erhalten. Jetzt ist nichts zu tun.`,
  moved: 'Der Termin hat sich verschoben, weil die Erinnerung verspätet hinausging.',
  suspended: 'Schließt nicht: Es wurde ein Supervisor verlangt',
  closed: (moment: string, because: ClosedBecause, after: Status | null): string =>
    `Geschlossen ${moment}: ${(because === 'no-answer' && after ? AFTER[after] : undefined) ?? CLOSED[because]}`,
  againTitle: (name: string): string => `Wenn ${name} wieder schreibt`,
  againText:
    'Jede echte Antwort verhindert das Schließen und öffnet den Vorfall. Eine Abwesenheitsnotiz tut das nicht. Nach dem Schließen kann er jederzeit wieder geöffnet werden.',
};
