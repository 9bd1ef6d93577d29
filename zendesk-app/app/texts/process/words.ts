import {
  type Actor,
  type ClockName,
  processWords as english,
  type IntakeField,
  firstName as nameOf,
  type Priority,
  type ResponseType,
  type Severity,
  type Verdict,
} from '../../../../core';
import { spoken } from '../spoken';

/** The words of the process, in the reader's language. Status names are terms: the core's `statusLabel` says them. */
export const processWords = spoken('process', english);

export const severityLabel = (severity: Severity): string => processWords.severities[severity];
export const severityMeaning = (severity: Severity): string => processWords.severityMeanings[severity];
export const priorityLabel = (priority: Priority): string => processWords.priorities[priority];
export const fieldLabel = (field: IntakeField): string => processWords.fields[field];
export const verdictLabel = (verdict: Verdict): string => processWords.verdicts[verdict];
export const clockLabel = (clock: ClockName): string => processWords.clocks[clock];
export const responseLabel = (type: ResponseType): string => processWords.responses[type];

/** `Ann`, or that it is the customer, in the reader's language. */
export const firstName = (actor: Actor): string => nameOf(actor, processWords.customer);
