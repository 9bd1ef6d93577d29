/** The parts of a run of setup, in their order. */
export const PROVISION_STEPS = [
  'project',
  'statuses',
  'workflow',
  'fields',
  'screens',
  'requestType',
  'roles',
] as const;

export type ProvisionStep = (typeof PROVISION_STEPS)[number];
