import type { adminWords } from './en/admin';
import type { adminAgreements } from './en/admin-agreements';
import type { adminHealth } from './en/admin-health';
import type { adminPolicy } from './en/admin-policy';
import type { adminSetup } from './en/admin-setup';
import type { Worded } from './worded';

/** All that administrators read on the Jira app's page around what is said of a policy on either platform, in one language. */
export interface AdminScreens {
  readonly admin: Worded<typeof adminWords>;
  readonly adminAgreements: Worded<typeof adminAgreements>;
  readonly adminHealth: Worded<typeof adminHealth>;
  readonly adminPolicy: Worded<typeof adminPolicy>;
  readonly adminSetup: Worded<typeof adminSetup>;
}
