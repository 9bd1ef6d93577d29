import type { Fault } from '../policy/fault';
import { policyFault } from './en/policy-fault';

/** What is wrong with a policy, in place: without its path. */
export const policyFaultReason = (fault: Fault): string => policyFault(fault);

/** What is wrong with a policy, where, and what belongs there. */
export const policyFaultText = (fault: Fault): string =>
  [fault.path.join('.'), policyFault(fault)].filter((part) => part !== '').join(': ');
