import type { Verdict } from '../../entitlement/verdict';
import type { Severity } from '../../severity/level';
import type { ClosedBecause } from '../message';
import { severities, severityMeanings } from './labels';
import { longDate } from './time';

/** What a paused request says to its customer. `reporter`: null where the reader is the reporter. */
export interface PausedFor {
  readonly verdict: Verdict;
  readonly organization: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly reporter: string | null;
}

/** How to reach the vendor besides by writing here; null: no number is known. */
type Phone = string | null;

const agreement = (organization: string | null): string =>
  organization === null ? 'The maintenance agreement' : `The maintenance agreement of ${organization}`;
const write = (phone: Phone): string => (phone === null ? 'write a comment to this request.' : `call ${phone}.`);
const AFTERWARDS = 'Once that is done we start by ourselves; you need not report it again.';

/** F3: why support is paused, and what would lift it. */
function paused({ verdict, organization, startsOn, endsOn, reporter }: PausedFor, phone: Phone): readonly string[] {
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return [
        'We could not match the address of this report to a customer with support.',
        phone === null ? 'Write from your company address.' : `Call ${phone}.`,
      ];
    case 'no-agreement':
      return [
        `${agreement(organization)} is not on our records. Once it is, we start by ourselves; you need not report it again.`,
        `To make one, or to tell us about it: ${write(phone)}`,
      ];
    case 'agreement-not-started':
      return [
        `${agreement(organization)} ${startsOn === null ? 'has not begun yet' : `begins on ${longDate(startsOn)}`}. From then on we start by ourselves; you need not report it again.`,
        `To begin earlier: ${write(phone)}`,
      ];
    case 'agreement-expired':
      return [
        `${agreement(organization)} ${endsOn === null ? 'has ended' : `ended on ${longDate(endsOn)}`}. Once it is renewed we start by ourselves; you need not report it again.`,
        `To renew it: ${write(phone)}`,
      ];
    case 'not-a-representative':
      return [
        `${reporter === null ? 'You are' : `${reporter || 'Whoever reported this'} is`} not on the list of people who may report incidents${organization === null ? '' : ` for ${organization}`}.`,
        `A colleague who is on it, or your account manager, can change that. ${AFTERWARDS}`,
      ];
    case 'entitled':
      return [];
    default:
      return verdict satisfies never;
  }
}

const because = {
  confirmed: 'It was confirmed that it is solved.',
  'no-answer': 'We heard nothing more.',
  'by-agent': 'Our support closed it.',
} as const satisfies Readonly<Record<ClosedBecause, string>>;

/** What the panel beside a request says to a customer. Moments come in words of `portalTime`, with their place where it needs one. */
export const portalRequest = {
  reading: 'Looking up your request',
  failed: {
    title: 'This cannot be shown just now',
    text: 'Jira did not answer in time. Nothing was changed.',
    again: 'Try again',
  },
  hidden: {
    title: 'Nothing to show here',
    text: 'What happens with a request is shown to whoever reported it, to those it is shared with, and to their organization, once our support works with it here.',
  },
  nothing: 'There is nothing to say about this request here.',
  progress: 'How far this request is',
  stages: { received: 'Received', 'in-work': 'In work', solved: 'Solved?', closed: 'Closed' },
  support: {
    /** `by` */
    due: (by: string): string => `You will hear from us by ${by}`,
    working: 'We are working on it',
    late: 'Our answer is late',
    lateText: (by: string, phone: Phone): string =>
      `You were to hear from us by ${by}. ${phone === null ? 'You can' : `Call us on ${phone}, or`} ask for a supervisor below.`,
    who: (agent: string | null, number: string): string =>
      agent === null ? `Incident #${number} is with our support.` : `${agent} is working on Incident #${number}.`,
    severity: (severity: Severity): string => `${severities[severity]}: ${severityMeanings[severity]}.`,
    /** `at` */
    countsFrom: (at: string): string => `Support is closed now. Your report counts as received ${at}.`,
    call: (severity: Severity, phone: Phone): string =>
      phone === null
        ? `${severities[severity]} needs a call as well as your report: please call us.`
        : `${severities[severity]} needs a call as well as your report: please call ${phone}.`,
    more: 'Anything new? Add it as a comment to this request.',
  },
  customer: {
    due: (by: string): string => `We wait for you: please answer by ${by}`,
    open: 'We wait for your answer',
    late: 'We still wait for your answer',
    lateText: (by: string): string => `We asked for it by ${by}.`,
    choose: 'You can choose between:',
    unasked: 'Please look at our last message.',
    lowersLater: 'After that the priority is lowered.',
    label: 'Your answer',
    missing: 'Please write your answer.',
    send: 'Send the answer',
    files: 'Files go into a comment to this request.',
  },
  software: {
    title: 'This needs a change of the software',
    text: (agent: string | null, on: string): string => `${agent ?? 'We'} told you so ${on}.`,
  },
  confirmation: {
    title: 'Is it solved?',
    text: (agent: string | null, on: string): string => `${agent ?? 'We'} sent a solution ${on}.`,
    yes: 'Yes, it is solved',
    no: 'No, I still need help',
  },
  closing: {
    /** Both `at`. */
    closes: (at: string): string => `If we hear nothing, it closes ${at}.`,
    reminds: (on: string): string => `We remind you ${on}.`,
    reminded: 'We reminded you of that.',
    again: 'You can open it again at any time.',
  },
  closed: { title: (at: string): string => `Closed ${at}`, because },
  paused: { title: 'We cannot work on this yet', why: paused },
  supervisor: {
    asked: 'Your request is with our supervisors',
    askedText: (at: string, byReader: boolean): string =>
      `${byReader ? 'You asked for a supervisor' : 'A supervisor was asked for'} ${at}. Your incident will not close by itself meanwhile.`,
    taken: (by: string | null): string => `${by ?? 'A supervisor'} takes your request`,
    takenText: (at: string): string => `That was ${at}. Your incident goes on meanwhile.`,
  },
  ways: {
    confirm: 'It is solved',
    reopen: 'Open it again',
    supervisor: 'Speak to a supervisor',
    comment: 'Comment on our support',
  },
  forms: {
    confirm: {
      title: 'Is it solved?',
      lead: 'The incident is closed then. You can open it again at any time.',
      label: null,
      send: 'Yes, it is solved',
    },
    help: {
      title: 'What is still wrong?',
      lead: 'The incident keeps its number and its history.',
      label: 'Tell us in a sentence or two (optional)',
      send: 'I still need help',
    },
    reopen: {
      title: 'What is still wrong?',
      lead: 'The incident keeps its number and its history.',
      label: 'Tell us in a sentence or two (optional)',
      send: 'Open it again',
    },
    supervisor: {
      title: 'Speak to a supervisor',
      lead: 'A supervisor or manager of our support answers you. Your incident will not close by itself meanwhile.',
      label: 'What should they know? (optional)',
      send: 'Ask for a supervisor',
    },
    comment: {
      title: 'Comment on our support',
      lead: 'This is about our support itself. It changes nothing of your incident.',
      label: 'What should we keep or change?',
      send: 'Send the comment',
    },
    back: 'Back',
    missing: 'Please write what we should keep or change.',
    tooLong: 'This is longer than we can take. Please shorten it to 10,000 characters.',
    notDone: 'That did not work',
    unreachable: 'Jira did not answer. Your words are still here; try again.',
  },
  survey: {
    title: 'How was our support this time?',
    scores: { 5: 'Very good', 4: 'Good', 3: 'Fair', 2: 'Poor', 1: 'Very poor' },
    label: 'What should we keep or change? (optional)',
    missing: 'Please choose one of the five.',
    send: 'Send rating',
  },
  done: {
    answer: 'Thank you. We have your answer and go on.',
    confirm: 'Thank you. The incident is closed.',
    help: 'Thank you. We have it and go on.',
    reopen: 'Thank you. The incident is open again.',
    supervisor: 'Your request is with our supervisors.',
    rate: 'Thank you for telling us.',
    comment: 'Thank you for telling us.',
  },
} as const;
