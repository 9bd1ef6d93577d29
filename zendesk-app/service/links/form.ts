import { z } from 'zod';
import { MOST_LETTERS } from './page/parts';
import type { PageTexts } from './page-texts';
import { PURPOSES } from './token';

const formSchema = z.object({
  act: z.enum([...PURPOSES, 'renew']),
  text: z
    .string()
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n')),
  /** Zero: none was chosen. */
  score: z.coerce.number().int().min(1).max(5).catch(0),
});

/** A form as it was sent. */
export interface Form extends z.infer<typeof formSchema> {
  /** Why it cannot be taken, in words; null: it can. */
  faultIn(texts: PageTexts): string | null;
}

/** Null where it is none of our forms. */
export function readForm(body: unknown): Form | null {
  const form = formSchema.safeParse(body).data;
  if (!form) return null;
  return {
    ...form,
    faultIn(texts) {
      if (form.text.length > MOST_LETTERS) return texts.tooLong;
      if (form.act === 'survey' && form.score === 0) return texts.survey.missing;
      return form.act === 'comment' && form.text.trim() === '' ? texts.comment.missing : null;
    },
  };
}
