import { determineSeverity } from '../severity';
import type { Determination } from '../severity/determination';
import type { Reported } from './event';

const determined = new WeakMap<Reported, Determination>();

/** The severity that a report shows (C2). Its words are read once, however often its ticket is reviewed, explained or previewed. */
export function determinedBy(report: Reported): Determination {
  const known = determined.get(report);
  if (known) return known;
  const made = determineSeverity(report.answers, { subject: report.subject, body: report.body });
  determined.set(report, made);
  return made;
}
