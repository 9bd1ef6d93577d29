import type { WaitingStatus } from '../../lifecycle/status';
import type { Catalog } from '../catalog';
import type { RenderContext } from '../context';
import type { Message } from '../message';
import { numbered } from './numbered';
import { withLink } from './sign-off';
import { survey } from './survey';
import { fullDayAndTime, inPlace, onDay } from './time';

type ClosingSoon = Extract<Message, { template: 'closing-soon' }>;
type Closed = Extract<Message, { template: 'closed' }>;

/** I3, I6: the reminder before an incident closes by itself. */
export const closingSoon: Catalog['mails']['closing-soon'] = (message, context) => {
  const closes = fullDayAndTime(message.closesAt, context);
  const { confirm, needHelp, incident } = context.links ?? {};
  return {
    title: `closes ${closes}`,
    paragraphs: [
      awaited(message, context),
      `If we hear nothing, the incident closes on ${closes}${inPlace(context)}.`,
      withLink(
        'Solved, or still in need of help?',
        confirm ?? needHelp ?? incident,
        'Solved, or still in need of help? Reply to this mail.',
      ),
    ],
  };
};

function awaited({ status, waitingSince, questions }: ClosingSoon, context: RenderContext): string {
  const since = `on ${onDay(waitingSince, context)} we`;
  switch (status) {
    case 'Resolved Pending Confirmation':
      return `${since} sent you a solution.`;
    case 'Customer Information Requested':
      return questions.length > 0
        ? `${since} asked you:\n${numbered(questions)}`
        : `${since} asked you for more information.`;
    case 'Software Change Required':
      return `${since} told you that this needs a change of the software.`;
    default:
      return status satisfies never;
  }
}

/** I2, I5, I7: why it is closed, and how to open it again; K2: the survey in the same mail. */
export const closed: Catalog['mails']['closed'] = (message, context) => ({
  title: 'is closed',
  paragraphs: [
    why(message, context),
    ...(message.text.trim() === '' ? [] : [message.text.trim()]),
    `${withLink(
      'Not solved after all? Reply to this mail or open it again:',
      context.links?.reopen,
      'Not solved after all? Reply to this mail and it is open again.',
    )}\nThere is no time limit.`,
    ...(message.survey ? [survey('How was our support this time?', context)] : []),
  ],
});

const LAST_HEARD: Readonly<Record<WaitingStatus, string>> = {
  'Resolved Pending Confirmation': 'the solution',
  'Customer Information Requested': 'our question',
  'Software Change Required': 'our message',
};

function why({ because, waitingSince, status }: Closed, context: RenderContext): string {
  switch (because) {
    case 'no-answer': {
      const last = status === undefined ? 'our message' : LAST_HEARD[status];
      const of = waitingSince === null ? '' : ` of ${onDay(waitingSince, context)}`;
      return `we heard nothing since ${last}${of}, so this incident is closed.`;
    }
    case 'confirmed':
      return 'thank you for confirming that it is solved. This incident is closed.';
    case 'by-agent':
      return 'our support team has closed this incident.';
    default:
      return because satisfies never;
  }
}

/** I7. */
export const reopened: Catalog['mails']['reopened'] = () => ({
  title: 'is open again',
  paragraphs: [
    'this incident is open again. It keeps its number and its history, and we go on with it. You need not report anything twice.',
  ],
});
