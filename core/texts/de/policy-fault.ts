import type { Fault, PolicyFaultCode } from '../../policy/fault';

type Data = Fault['data'];

const FAULTS: Readonly<Record<PolicyFaultCode, (data: Data) => string>> = {
  missing: () => 'Das fehlt.',
  'unknown-key': ({ key }) => `Eine Richtlinie kennt kein „${key}“. Bitte entfernen oder den Namen berichtigen.`,
  'wrong-type': ({ expected }) => `Das hat die falsche Form; erwartet wird: ${expected}.`,
  'not-a-choice': ({ allowed }) => `Möglich sind: ${allowed}.`,
  'out-of-range': (data) => `Bitte eine Zahl ${range(data)} eingeben.`,
  blank: () => 'Das ist leer. Bitte einen Text eingeben.',
  'instant-invalid': () => 'Das ist kein Zeitpunkt. Richtig ist zum Beispiel 2026-01-01T00:00:00Z.',
  'url-invalid': () => 'Das ist keine Webadresse. Sie beginnt mit http:// oder https://.',
  'email-invalid': () => 'Das ist keine E-Mail-Adresse.',
  'duration-invalid': () => 'Das ist keine Zeitspanne. Richtig ist zum Beispiel 30m, 24h oder 1h30m.',
  'duration-days': () =>
    'Tage lassen sich auf zwei Arten lesen. Bitte Stunden eingeben: 24h ist ein Tag rund um die Uhr oder 24 Stunden Servicezeit.',
  'duration-zero': () => 'Eine Frist ohne Dauer lässt sich nicht einhalten. Bitte mindestens eine Sekunde eingeben.',
  'duration-too-long': ({ max }) => `Das ist zu lang; höchstens ${max}.`,
  duplicate: ({ value }) => `${value} kommt zweimal vor. Bitte eines entfernen.`,
  'notice-not-before-closure': ({ wait }) =>
    Number(wait) === 1
      ? 'Die Erinnerung muss vor dem Schließen kommen: am selben Tag.'
      : `Die Erinnerung muss vor dem Schließen kommen: ${days(Number(wait) - 1)} oder weniger.`,
  'time-zone-unknown': () => 'Diese Zeitzone gibt es nicht. Richtig ist zum Beispiel America/Chicago.',
  'wall-time-invalid': () => 'Das ist keine Uhrzeit. Möglich ist 00:00 bis 23:59; ein Tag kann auch um 24:00 enden.',
  'interval-empty': () => 'Diese Zeiten beginnen und enden zugleich. Bitte entfernen oder eine berichtigen.',
  'interval-overnight': () => 'Diese Zeiten enden, bevor sie beginnen. Bitte um 24:00 teilen.',
  'interval-overlap': () => 'Diese Zeiten beginnen, bevor frühere des Tages geendet haben. Bitte zusammenfassen.',
  'date-invalid': () => 'Dieses Datum gibt es nicht. Richtig ist zum Beispiel 2026-12-25.',
  'never-open': () => 'Mit diesen Zeiten öffnet der Support in zehn Jahren nicht. Bitte einem Tag Zeiten geben.',
};

/** What is wrong, and what to enter instead. */
export const policyFault = ({ code, data }: Fault): string => FAULTS[code](data);

function range({ min, max, exclusive }: Data): string {
  if (min !== undefined) return exclusive === 'yes' ? `über ${min}` : `ab ${min}`;
  return exclusive === 'yes' ? `unter ${max}` : `bis ${max}`;
}

const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`);
