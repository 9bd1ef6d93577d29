import type { Mutation } from './mutation';
import { entitlement } from './mutations/entitlement';
import { escalation } from './mutations/escalation';
import { general } from './mutations/general';
import { intake } from './mutations/intake';
import { lifecycle } from './mutations/lifecycle';
import { response } from './mutations/response';
import { responseTypes } from './mutations/response-types';
import { severity } from './mutations/severity';
import { targets } from './mutations/targets';

/** One fault per clause, in the order of the process. */
export const MUTATIONS: readonly Mutation[] = [
  ...general,
  ...intake,
  ...severity,
  ...targets,
  ...response,
  ...entitlement,
  ...responseTypes,
  ...lifecycle,
  ...escalation,
];
