import type { MovedDeadline, Outlook } from '../../explanation/foresee';
import type { Severity } from '../../severity/level';
import { moment, type Reader } from '../moment';
import { clockTitles } from './panel-clocks';
import { time } from './time';

/** One line of what an act would do: `text`, then what matters in it, then the rest. */
export interface OutlookLine {
  readonly about: 'first-response' | 'status' | 'severity' | 'answer' | 'closure' | 'update' | 'deadline' | 'call';
  readonly text: string;
  readonly strong: string;
  readonly rest: string;
}

const line = (about: OutlookLine['about'], text: string, strong = '', rest = ''): OutlookLine => ({
  about,
  text,
  strong,
  rest,
});

/** Of a moment only the day: `Tue 1 Dec`, `tomorrow`. */
const dayOf = (moment: string): string => moment.replace(/ \d\d:\d\d$/, '');

/** What would happen, in dates, one line each; `name` is the customer's. */
export function outlookLines(outlook: Outlook, name: string, reader: Reader): OutlookLine[] {
  const at = (t: number): string => moment(t, reader);
  const { firstResponse, status, customerResponse, closure, statusUpdateDueAt, moved, call, priority, severity } =
    outlook;
  const met = firstResponse === 'met' ? 'First response is met' : 'First response is given, after its deadline';
  return [
    ...(firstResponse === null ? [] : [line('first-response', met)]),
    ...(status === null ? [] : [line('status', 'Status becomes ', status)]),
    ...(priority === null || status === 'Closed' ? [] : [line('severity', `Priority becomes ${priority}`)]),
    ...moved.map((one) => line('deadline', movedText(one, outlook.incident.severity, at))),
    ...(customerResponse === null
      ? []
      : [
          line(
            'answer',
            `${name} should answer by `,
            at(customerResponse.dueAt),
            customerResponse.lowersTo === null ? '' : `; after that the priority drops to ${customerResponse.lowersTo}`,
          ),
        ]),
    ...(closure === null
      ? []
      : [
          line(
            'closure',
            `${customerResponse === null ? `Without an answer from ${name}` : 'Still no answer'}: reminder ${dayOf(at(closure.noticeAt))}, closes ${at(closure.closesAt)}`,
          ),
        ]),
    ...(statusUpdateDueAt === null ? [] : [line('update', `The next status update is due ${at(statusUpdateDueAt)}`)]),
    ...(call === null ? [] : [line('call', callText(call, name, severity))]),
  ];
}

function movedText({ clock, from, to, target, breaks }: MovedDeadline, severity: Severity, at: (t: number) => string) {
  const title = clockTitles[clock];
  const was = from === null ? '' : ` was due ${at(from)}`;
  if (breaks)
    return `${title}${was}. Severity ${severity} allows ${time.span(Math.floor(target / 60_000))}, which are used up: it counts as breached now.`;
  return to === null ? `${title} has no deadline any more.` : `${title}${was}; it would be due ${at(to)}.`;
}

const callText = (call: 'needed' | 'on-record', name: string, severity: Severity | null): string =>
  call === 'on-record' || severity === null
    ? 'The call that Severity 1 needs is on record'
    : `A call with ${name} is needed`;

/** What stands above the lines, and what is said where nothing would change. */
export const outlookTitles = {
  reply: 'When you submit',
  act: 'What changes',
  nothing: 'No deadline changes.',
};
