import {
  appRefusals as apps,
  type Fault,
  policyFaultReason as faultIn,
  type Refusal,
  refusalText as refusalIn,
} from '../../../core';
import type { Because } from '../../resolvers/result';
import { spoken } from './spoken';

const refusals = spoken('refusals', { text: refusalIn });
const appRefusals = spoken('appRefusals', apps);
const faults = spoken('policyFaults', { reason: faultIn });

/** What is wrong with a policy, in place: without its path. */
export const policyFaultReason = (fault: Fault): string => faults.reason(fault);

/** Why the app refused something, and what to do or who can lift it, in the reader's language. */
export function refusedText(because: Because): string {
  if (because.code === 'policy-faulty') return because.faults.map(placed).join('\n');
  return isOfProcess(because) ? refusals.text(because) : appRefusals[because.code];
}

const isOfProcess = (because: Exclude<Because, { code: 'policy-faulty' }>): because is Refusal => 'data' in because;

const placed = (fault: Fault): string =>
  [fault.path.join('.'), policyFaultReason(fault)].filter((part) => part !== '').join(': ');
