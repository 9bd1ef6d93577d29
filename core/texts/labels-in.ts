import type { ClockName } from '../clocks/clock';
import type { Verdict } from '../entitlement/verdict';
import type { IntakeField } from '../intake/field';
import type { ResponseType } from '../lifecycle/response';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';
import type { Words } from './catalog';

/** The labels of one language, as functions that take one thing, so that a list maps over them. `words` are read at each call. */
export const labelsIn = (words: Words) => ({
  severityLabel: (severity: Severity): string => words.severities[severity],
  severityMeaning: (severity: Severity): string => words.severityMeanings[severity],
  priorityLabel: (priority: Priority): string => words.priorities[priority],
  fieldLabel: (field: IntakeField): string => words.fields[field],
  verdictLabel: (verdict: Verdict): string => words.verdicts[verdict],
  clockLabel: (clock: ClockName): string => words.clocks[clock],
  responseLabel: (type: ResponseType): string => words.responses[type],
});
