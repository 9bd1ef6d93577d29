import type { Clock, ClockName, Stretch } from '../../clocks/clock';
import type { ClockExplanation } from '../../explanation/clock';
import type { Severity } from '../../severity/level';
import { targetSpan } from './panel-clocks';

const NAMES: Readonly<Record<ClockName, string>> = {
  firstResponse: 'the first response',
  customerResponse: 'the customer’s answer',
  statusUpdate: 'the status update',
};

const BECAUSE: Readonly<Record<ClockExplanation['because'], string>> = {
  reported: 'when it was reported',
  verified: 'when the agreement was confirmed',
  asked: 'when you asked',
  updated: 'when the last message went out',
  'status-entered': 'when the status began',
};

/** E1: why a deadline is when it is. Moments and spans are in words. */
export const why = {
  copy: 'Copy as text',
  copied: 'Copied.',
  title: (clock: ClockName, due: string | null): string =>
    due === null ? `Why ${NAMES[clock]} is on hold` : `Why ${NAMES[clock]} is due ${due}`,
  intro(severity: Severity, clock: Clock, number: string): string {
    const how = clock.basis === 'elapsed' ? `${targetSpan(clock)}, round the clock,` : targetSpan(clock);
    return `Severity ${severity} gives ${how} for ${NAMES[clock.name]} to Incident #${number}.`;
  },
  from: (moment: string, because: ClockExplanation['because']): string =>
    `Counted from ${moment}, ${BECAUSE[because]}.`,
  notCounting: 'Nothing is counted while it waits for verification.',
  zone: (place: string): string => `Times are of ${place}.`,
  columns: { day: 'Day', reason: 'Time and reason', counted: 'Counted', total: 'Total' },
  reasons: {
    counted: '',
    weekend: 'Closed: weekend',
    holiday: 'Closed: holiday',
    override: 'Closed on this day',
    'before-opening': 'Before opening',
    'between-hours': 'Between hours',
    'after-close': 'After closing',
    verification: 'Waiting for verification',
    'before-start': 'Reported outside support hours',
  } satisfies Readonly<Record<Stretch['reason'], string>>,
  toCome: 'still to come',
  noted: (hours: string, note: string): string => `${hours}. ${note}`,
  due: (span: string, moment: string): string => `${span} are used up ${moment}.`,
  warning: (span: string, moment: string): string => `A reminder goes out at ${span}, ${moment}.`,
  policy: (version: number, judgedAnew: string | null): string =>
    `Judged by policy version ${version}, ${judgedAnew === null ? 'in force when the incident was received' : `by which it was judged anew ${judgedAnew}`}. A change of severity would keep the time already counted.`,
};
