import type { ClockName } from '../../clocks/clock';
import type { MovedDeadline, Outlook } from '../../explanation/foresee';
import type { Severity } from '../../severity/level';
import type { Priority } from '../../severity/priority';
import type { TimeWords } from '../catalog';
import { moment, type Reader } from '../moment';

/** One line of what an act would do: `text`, then what matters in it, then the rest. */
export interface OutlookLine {
  readonly about: 'first-response' | 'status' | 'severity' | 'answer' | 'closure' | 'update' | 'deadline' | 'call';
  readonly text: string;
  readonly strong: string;
  readonly rest: string;
}

/** What stands before that which matters in a line, that itself, and what stands behind it. */
export type InThree = readonly [text: string, strong: string, rest: string];

/** What a language says of what an act would do. Moments and spans are in words; `name` is the customer's. */
export interface OutlookSentences {
  readonly firstResponseMet: string;
  readonly firstResponseLate: string;
  status(status: string): InThree;
  priority(priority: Priority): string;
  answer(name: string, by: string, lowersTo: Priority | null): InThree;
  /** `asked`: whether the line before says that an answer is due. */
  closure(name: string, asked: boolean, reminder: string, closes: string): string;
  update(by: string): string;
  readonly callOnRecord: string;
  callNeeded(name: string): string;
  /** A deadline that is used up the moment the severity changes; `was` is null where there was none. */
  breaks(clock: string, was: string | null, severity: Severity, span: string): string;
  noDeadline(clock: string): string;
  moved(clock: string, was: string | null, to: string): string;
}

const line = (about: OutlookLine['about'], text: string, strong = '', rest = ''): OutlookLine => ({
  about,
  text,
  strong,
  rest,
});

/** Of a moment only the day: `Tue 1 Dec`, `tomorrow`. */
const dayOf = (moment: string): string => moment.replace(/ \d\d:\d\d$/, '');

const MINUTE = 60_000;

/** How a language says what would happen, in dates, one line each; `name` is the customer's. */
export const outlookIn =
  (say: OutlookSentences, clockTitles: Readonly<Record<ClockName, string>>, time: TimeWords) =>
  (outlook: Outlook, name: string, reader: Reader): OutlookLine[] => {
    const at = (t: number): string => moment(t, { ...reader, time });
    const movedText = ({ clock, from, to, target, breaks }: MovedDeadline): string => {
      const title = clockTitles[clock];
      const was = from === null ? null : at(from);
      if (breaks) return say.breaks(title, was, outlook.incident.severity, time.span(Math.floor(target / MINUTE)));
      return to === null ? say.noDeadline(title) : say.moved(title, was, at(to));
    };
    const { firstResponse, status, customerResponse, closure, statusUpdateDueAt, moved, call, priority, severity } =
      outlook;
    const asked = customerResponse !== null;
    const isOnRecord = call === 'on-record' || severity === null;
    return [
      ...(firstResponse === null
        ? []
        : [line('first-response', firstResponse === 'met' ? say.firstResponseMet : say.firstResponseLate)]),
      ...(status === null ? [] : [line('status', ...say.status(status))]),
      ...(priority === null || status === 'Closed' ? [] : [line('severity', say.priority(priority))]),
      ...moved.map((one) => line('deadline', movedText(one))),
      ...(asked ? [line('answer', ...say.answer(name, at(customerResponse.dueAt), customerResponse.lowersTo))] : []),
      ...(closure === null
        ? []
        : [line('closure', say.closure(name, asked, dayOf(at(closure.noticeAt)), at(closure.closesAt)))]),
      ...(statusUpdateDueAt === null ? [] : [line('update', say.update(at(statusUpdateDueAt)))]),
      ...(call === null ? [] : [line('call', isOnRecord ? say.callOnRecord : say.callNeeded(name))]),
    ];
  };
