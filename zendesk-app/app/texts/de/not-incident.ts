import type { Labels } from '../catalogue';

/** Why a ticket is no incident, and the way out where there is one. */
export const notIncidentWords: Labels['notIncident'] = {
  title: 'Kein Vorfall',
  why: {
    'too-old':
      'Dieses Ticket kam, bevor der Prozess eingeschaltet wurde. Was davon weitergeht, kann als neues Ticket gemeldet werden.',
    'not-set-up': 'Der Prozess ist für dieses Konto noch nicht eingerichtet. Ein Administrator kann das tun.',
    automatic: 'Diese Mail sieht automatisch aus, daher wurde sie nicht als Meldung genommen.',
    joins: (number) => `Diese Mail gehört zu Vorfall #${number} und wurde dort hinzugefügt.`,
    nothing: 'Dieses Ticket enthält keine Meldung.',
  },
  treat: 'Als Vorfall behandeln',
};
