import type { Catalog } from '../catalog';
import type { RenderContext } from '../context';
import type { Message } from '../message';
import { fields } from './fields';
import { severities, severityMeanings } from './labels';
import { dayAndTime, stamp } from './time';

type Acknowledgement = Extract<Message, { template: 'acknowledgement' }>;

/** C1: the number and the severity; A2, A3, B13, D3, G2: what else the reporter should know now. */
export const acknowledgement: Catalog['mails']['acknowledgement'] = (message, context) => ({
  title: null,
  paragraphs: [
    received(message, context),
    ...outsideHours(message, context),
    ...call(message, context),
    ...incomplete(message),
    ...documentation(context),
  ],
});

function received({ severity, reportedAt, firstResponseDueAt }: Acknowledgement, context: RenderContext): string {
  const answer =
    firstResponseDueAt === null || firstResponseDueAt < context.now
      ? ''
      : ` You will hear from us by ${stamp(firstResponseDueAt, context)}.`;
  return (
    `we received your report on ${dayAndTime(reportedAt, context)}. ` +
    `It is Incident# ${context.number}, ${severities[severity]}: ${severityMeanings[severity]}.${answer}`
  );
}

function outsideHours({ reportedAt, receivedAt }: Acknowledgement, context: RenderContext): string[] {
  if (receivedAt <= reportedAt) return [];
  const closed = context.now < receivedAt ? 'Support is closed now' : 'Support was closed then';
  return [`${closed}; your report counts as received on ${dayAndTime(receivedAt, context)}.`];
}

function call(message: Acknowledgement, context: RenderContext): string[] {
  if (!message.callNeeded) return [];
  const { receivedAt, firstResponseDueAt } = message;
  // Where the answer is due before the opening, this severity has hours of its own, and somebody is there.
  const closed = context.now < receivedAt && (firstResponseDueAt === null || firstResponseDueAt > receivedAt);
  const when = closed ? `on ${dayAndTime(receivedAt, context)}, when support opens` : 'now';
  const phone = context.vendor.phone === null ? '' : `: ${context.vendor.phone}`;
  return [`Please also call us ${when}${phone}. ${severities[message.severity]} needs both your report and a call.`];
}

function incomplete({ missing }: Acknowledgement): string[] {
  if (missing.length === 0) return [];
  const wanted = missing.map((field) => fields[field].charAt(0).toLowerCase() + fields[field].slice(1));
  return [`This would help us most: ${wanted.join('; ')}. Just reply to this mail with it.`];
}

const documentation = ({ vendor }: RenderContext): string[] =>
  vendor.documentationUrl === null ? [] : [`Product documentation:\n${vendor.documentationUrl}`];
