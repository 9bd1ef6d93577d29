import { incidentSubject } from '../intake/subject';
import type { Catalog, MailTemplate, NoteTemplate, Written } from './catalog';
import type { RenderContext } from './context';
import { textsIn } from './languages';
import type { Message } from './message';

/** A message in words: plain text, paragraphs parted by an empty line. */
export interface Rendered {
  /** Begins with `Incident# N` (A4). */
  readonly subject: string;
  readonly text: string;
}

/** Says a message to its reader: to the customer with greeting and sign-off, to agents and supervisors briefly. */
export function render(message: Message, context: RenderContext): Rendered {
  const catalog = textsIn(context.language);
  const note = isNote(message, catalog);
  const { title, paragraphs } = note ? writeNote(message, context, catalog) : writeMail(message, context, catalog);
  return { subject: incidentSubject(context.number, title ?? context.subject), text: paragraphs.join('\n\n') };
}

function writeMail(message: Message, context: RenderContext, catalog: Catalog): Written {
  const write = catalog.mails[message.template as MailTemplate] as (
    message: Message,
    context: RenderContext,
  ) => Written;
  const { title, paragraphs } = write(message, context);
  const [first = '', ...rest] = paragraphs;
  return { title, paragraphs: [catalog.greeting(context, first), ...rest, catalog.signOff(context)] };
}

function writeNote(message: Message, context: RenderContext, catalog: Catalog): Written {
  const write = catalog.notes[message.template as NoteTemplate] as (
    message: Message,
    context: RenderContext,
  ) => Written;
  return write(message, context);
}

const isNote = (message: Message, catalog: Catalog): boolean => Object.hasOwn(catalog.notes, message.template);
