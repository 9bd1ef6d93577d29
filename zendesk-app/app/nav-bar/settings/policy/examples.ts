import {
  closureExample as closureIn,
  type Example,
  firstResponseExample as firstResponseIn,
  graceExample as graceIn,
  laterExample as laterIn,
  type Policy,
  quietExample as quietIn,
  type Severity,
  type WaitingStatus,
  warningExample as warningIn,
} from '../../../../../core';
import { settingsSaid } from '../../../texts/settings-said';

// The core's worked examples, in the reader's language.

export const firstResponseExample = (policy: Policy, severity: Severity, now: number): Example =>
  firstResponseIn(policy, severity, now, settingsSaid);

export const laterExample = (
  policy: Policy,
  severity: Severity,
  clock: 'customerResponse' | 'statusUpdate',
  now: number,
): Example | null => laterIn(policy, severity, clock, now, settingsSaid);

export const warningExample = (policy: Policy, now: number): Example => warningIn(policy, now, settingsSaid);

export const closureExample = (policy: Policy, status: WaitingStatus, now: number): Example =>
  closureIn(policy, status, now, settingsSaid);

export const graceExample = (policy: Policy, now: number): Example => graceIn(policy, now, settingsSaid);

export const quietExample = (policy: Policy, now: number): Example => quietIn(policy, now, settingsSaid);
