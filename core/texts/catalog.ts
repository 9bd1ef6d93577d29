import type { ClockName } from '../clocks/clock';
import type { Verdict } from '../entitlement/verdict';
import type { PanelAct } from '../incident/act';
import type { IntakeField } from '../intake/field';
import type { Response, ResponseType } from '../lifecycle/response';
import type { Status } from '../lifecycle/status';
import type { SeverityReason } from '../severity/determination';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';
import type { RenderContext } from './context';
import type { Message, Template } from './message';
import type { WallReading } from './wall-reading';

/** Messages that only agents and supervisors read. */
export type NoteTemplate = Extract<
  Template,
  | 'verification-note'
  | 'clock-warning'
  | 'clock-breached'
  | 'priority-lowered'
  | 'escalated'
  | 'supervisor-requested'
  | 'not-joined-note'
  | 'automatic-note'
>;

/** A message that goes to the customer. */
export type MailTemplate = Exclude<Template, NoteTemplate>;

/** A message in words, without what all messages share. */
export interface Written {
  /** The subject behind the number; null: the incident's title. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

type Writer<T extends Template> = (message: Extract<Message, { template: T }>, context: RenderContext) => Written;

/** How a language says when something is, was or will be. */
export interface TimeWords {
  /** `Thu 26 Nov 17:00`, with the year where it is not this one. */
  at(reading: WallReading, sameYear: boolean): string;
  today(reading: WallReading): string;
  tomorrow(reading: WallReading): string;
  /** Whole minutes: `4 h 14 min`; below one: `less than a minute`. */
  span(minutes: number): string;
  due(moment: string, distance: string, supportTime: boolean): string;
  overdue(moment: string, distance: string, supportTime: boolean): string;
  late(moment: string, distance: string, supportTime: boolean): string;
  met(moment: string): string;
  held(moment: string | null): string;
  stopped(moment: string): string;
}

/** The words of the process on screens, in one language: everything but the messages, so that a page loads no mail that it never writes. */
export interface Words {
  readonly time: TimeWords;
  /** Somebody whose name is not known. */
  readonly customer: string;
  /** What ends a sentence, and what parts names or other words in a row. */
  readonly fullStop: string;
  readonly comma: string;
  severityReason(reason: SeverityReason): string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityMeanings: Readonly<Record<Severity, string>>;
  readonly priorities: Readonly<Record<Priority, string>>;
  readonly fields: Readonly<Record<IntakeField, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly responses: Readonly<Record<ResponseType, string>>;
  readonly clocks: Readonly<Record<ClockName, string>>;
}

/** What an agent's own replies and acts say, in the ticket. */
export interface Replies {
  greeting(context: Pick<RenderContext, 'requesterName'>, first: string): string;
  reply(response: Response, text: string): string;
  actNote(act: PanelAct, by: string): string;
  /** What to ask a customer for a missing field (B13). */
  readonly fieldQuestions: Readonly<Record<IntakeField, string>>;
}

/** What is sent: to customers by mail and to agents as notes; and what is said of a faulty policy. */
export interface Messages {
  readonly mails: { readonly [T in MailTemplate]: Writer<T> };
  readonly notes: { readonly [T in NoteTemplate]: Writer<T> };
  signOff(context: RenderContext): string;
}

/** Everything that is said in the language of the tickets. */
export interface Catalog extends Words, Replies, Messages {}
