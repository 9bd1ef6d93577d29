import { incidentSubject } from '../intake/subject';
import type { MailTemplate, NoteTemplate, Written } from './catalog';
import type { RenderContext } from './context';
import { english } from './english';
import type { Message } from './message';

/** A message in words: plain text, paragraphs parted by an empty line. */
export interface Rendered {
  /** Begins with `Incident# N` (A4). */
  readonly subject: string;
  readonly text: string;
}

/** Says a message to its reader: to the customer with greeting and sign-off, to agents and supervisors briefly. */
export function render(message: Message, context: RenderContext): Rendered {
  const note = isNote(message);
  const { title, paragraphs } = note ? writeNote(message, context) : writeMail(message, context);
  return { subject: incidentSubject(context.number, title ?? context.subject), text: paragraphs.join('\n\n') };
}

function writeMail(message: Message, context: RenderContext): Written {
  const write = english.mails[message.template as MailTemplate] as (
    message: Message,
    context: RenderContext,
  ) => Written;
  const { title, paragraphs } = write(message, context);
  const [first = '', ...rest] = paragraphs;
  return { title, paragraphs: [english.greeting(context, first), ...rest, english.signOff(context)] };
}

function writeNote(message: Message, context: RenderContext): Written {
  const write = english.notes[message.template as NoteTemplate] as (
    message: Message,
    context: RenderContext,
  ) => Written;
  return write(message, context);
}

const isNote = (message: Message): boolean => Object.hasOwn(english.notes, message.template);
