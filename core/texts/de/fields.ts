import type { Words } from '../catalog';

export const fields: Words['fields'] = {
  reporterName: 'Name',
  organization: 'Organisation',
  productVersion: 'Produktversion',
  errorMessages: 'Fehlermeldungen',
  stepsToReproduce: 'Schritte, die dazu führen',
  actionsTaken: 'Was zuvor getan wurde',
  changesMade: 'Änderungen am Produkt oder im Umfeld',
  persistence: 'Wie lange es schon besteht',
  operatingSystem: 'Betriebssystem',
  serverRoles: 'Serverrollen',
  logFiles: 'Protokolldateien',
  screenshots: 'Screenshots',
};
