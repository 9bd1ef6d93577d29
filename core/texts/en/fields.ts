import type { Catalog } from '../catalog';

export const fields: Catalog['fields'] = {
  reporterName: 'Name',
  organization: 'Organization',
  productVersion: 'Product version',
  errorMessages: 'Error messages',
  stepsToReproduce: 'Steps to reproduce it',
  actionsTaken: 'What was done before',
  changesMade: 'Changes to the product or its surroundings',
  persistence: 'How long it has lasted',
  operatingSystem: 'Operating system',
  serverRoles: 'Server roles',
  logFiles: 'Log files',
  screenshots: 'Screenshots',
};
