import type { Status } from '../../lifecycle/status';
import type { ClosedBecause } from '../message';

const CLOSED: Readonly<Record<ClosedBecause, string>> = {
  'no-answer': 'no answer came',
  confirmed: 'the customer confirmed that it is solved',
  'by-agent': 'closed by support',
};

const AFTER: Readonly<Partial<Record<Status, string>>> = {
  'Resolved Pending Confirmation': 'no answer after the solution',
  'Customer Information Requested': 'no answer to our question',
  'Software Change Required': 'no answer while a change of the software was awaited',
};

/** I2, I5: what closes by itself and when, and how to stop it. Moments are in words. */
export const closure = {
  title: 'Automatic closure',
  none: (status: string): string => `Not planned while the status is ${status}.`,
  closes: (moment: string, name: string): string => `Closes ${moment} unless ${name} answers`,
  reminderAhead: (name: string, moment: string): string =>
    `${name} gets a reminder ${moment}. Nothing for you to do now.`,
  reminderSent: (name: string, moment: string): string =>
    `${name} got a reminder ${moment}. Nothing for you to do now.`,
  moved: 'The date moved, because the reminder went out late.',
  suspended: 'Will not close: a supervisor was asked for',
  closed: (moment: string, because: ClosedBecause, after: Status | null): string =>
    `Closed ${moment}: ${(because === 'no-answer' && after ? AFTER[after] : undefined) ?? CLOSED[because]}`,
  againTitle: (name: string): string => `If ${name} writes again`,
  againText:
    'Any real answer stops the closure and opens the incident. An out-of-office message does not. After closing it can still be opened again.',
};
