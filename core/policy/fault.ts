import type { CalendarFaultCode } from '../calendar/fault';
import type { DurationFault } from './duration';

/**
 * What is wrong with a policy:
 * - `missing` a key that must be there is not
 * - `unknown-key` a key that no policy has
 * - `wrong-type` `expected` says what belongs there
 * - `not-a-choice` `allowed` lists the choices
 * - `out-of-range` beyond `min` or `max` (`exclusive: yes` where the bound itself is out too)
 * - `blank` an empty text
 * - `instant-invalid`, `url-invalid`, `email-invalid` a text of the wrong form
 * - `duration-…` see {@link DurationFault}; `duration-zero`, `duration-too-long` (`max`)
 * - `duplicate` the same value twice in a list
 * - `notice-not-before-closure` the notice is not less than the wait (`notice`, `wait`, `status`)
 * - the calendar's own codes
 */
export type PolicyFaultCode =
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-a-choice'
  | 'out-of-range'
  | 'blank'
  | 'instant-invalid'
  | 'url-invalid'
  | 'email-invalid'
  | DurationFault
  | 'duration-zero'
  | 'duration-too-long'
  | 'duplicate'
  | 'notice-not-before-closure'
  | CalendarFaultCode;

/** One fault with its place in the policy (`['closure', 'notice']`). `policyFaultText` in `core/texts` says it in words. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: PolicyFaultCode;
  readonly data: Readonly<Record<string, string>>;
}
