import type { Labels } from '../catalogue';

/** Why a ticket is no incident, where the core's texts do not say it. */
export const notIncidentWords: Labels['notIncident'] = {
  'too-old':
    'Dieses Ticket kam, bevor der Prozess eingeschaltet wurde. Was davon weitergeht, kann als neues Ticket gemeldet werden.',
  'not-set-up': 'Der Prozess ist für dieses Konto noch nicht eingerichtet. Ein Administrator kann das tun.',
  nothing: 'Dieses Ticket enthält keine Meldung.',
};
