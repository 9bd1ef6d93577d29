import type { ClockName } from '../clocks/clock';
import type { Verdict } from '../entitlement/verdict';
import type { Refusal } from '../incident/refusal';
import type { IntakeField } from '../intake/field';
import type { ResponseType } from '../lifecycle/response';
import type { Status } from '../lifecycle/status';
import type { SeverityReason } from '../severity/determination';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';
import { refusal as refused } from './en/refusal';
import { words } from './en/words';

// English, as functions that take one thing, so that a list maps over them; `loadScreens` gives another language.

/** The seven status names are terms: they are the same in every language. */
export const statusLabel = (status: Status): string => words.statuses[status];

/** `Severity 2`. */
export const severityLabel = (severity: Severity): string => words.severities[severity];

/** What a severity means, to follow a colon. */
export const severityMeaning = (severity: Severity): string => words.severityMeanings[severity];

/** A priority's name as people read it. */
export const priorityLabel = (priority: Priority): string => words.priorities[priority];

/** `Product version`. */
export const fieldLabel = (field: IntakeField): string => words.fields[field];

/** The verdict on agreement and reporter, to stand alone: `Agreement has ended`. */
export const verdictLabel = (verdict: Verdict): string => words.verdicts[verdict];

/** The eight names by which an agent says what a reply is. */
export const responseLabel = (type: ResponseType): string => words.responses[type];

/** `first response`, `customer's answer`, `status update`: to stand in a sentence. */
export const clockLabel = (clock: ClockName): string => words.clocks[clock];

/** Why a severity was found, one reason in words (C4). */
export const severityReasonText = (reason: SeverityReason): string => words.severityReason(reason);

/** Why an act was refused, and what to do or who can lift it. */
export const refusalText = (refusal: Refusal): string => refused(refusal);
