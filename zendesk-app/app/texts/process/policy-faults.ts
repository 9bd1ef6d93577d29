import { policyFaultReason as english, type Fault } from '../../../../core';
import { spoken } from '../spoken';

const faults = spoken('policyFaults', { reason: english });

/** What is wrong with a policy, in place: without its path. */
export const policyFaultReason = (fault: Fault): string => faults.reason(fault);
