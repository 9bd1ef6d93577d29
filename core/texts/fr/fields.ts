import type { Words } from '../catalog';

export const fields: Words['fields'] = {
  reporterName: 'Nom',
  organization: 'Organisation',
  productVersion: 'Version du produit',
  errorMessages: 'Messages d’erreur',
  stepsToReproduce: 'Étapes pour reproduire le problème',
  actionsTaken: 'Ce qui a été fait auparavant',
  changesMade: 'Modifications du produit ou de son environnement',
  persistence: 'Depuis combien de temps',
  operatingSystem: 'Système d’exploitation',
  serverRoles: 'Rôles du serveur',
  logFiles: 'Fichiers journaux',
  screenshots: 'Captures d’écran',
};
