import { z } from 'zod';
import type { Zaf } from '../../zaf/zaf';

const answer = z.looseObject({
  comment: z
    .looseObject({
      text: z.string().nullish(),
      type: z.string().nullish(),
      useRichText: z.boolean().nullish(),
    })
    .optional(),
});

export interface Composer {
  /** As it stands: HTML where the agent writes rich text. */
  readonly raw: string;
  readonly text: string;
  readonly isRich: boolean;
  readonly isPublic: boolean;
}

export const plainOf = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const htmlOf = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

/** What stands in Zendesk's composer. https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/#comment-object */
export async function readComposer(zaf: Zaf): Promise<Composer> {
  const { comment } = await zaf.get(['comment'], answer);
  const raw = comment?.text ?? '';
  return {
    raw,
    text: plainOf(raw),
    isRich: comment?.useRichText === true,
    isPublic: comment?.type === 'publicReply',
  };
}

/**
 * Puts `text` below what was typed; what the app put in before (`earlier`) gives way to it where it still stands there, and what
 * stands there already is not put in twice. Nothing else in the composer is touched.
 */
export async function writeComposer(zaf: Zaf, text: string, earlier: string): Promise<void> {
  await zaf.set({ 'comment.type': 'publicReply' });
  const { raw, text: typed, isRich } = await readComposer(zaf);
  if (text === '' || typed.includes(text)) return;
  const form = isRich ? htmlOf : (words: string) => words;
  if (earlier !== '' && raw.includes(form(earlier))) {
    await zaf.set({ 'comment.text': raw.replace(form(earlier), () => form(text)) });
  } else if (isRich) await zaf.invoke('comment.appendHtml', htmlOf(text));
  else await zaf.set({ 'comment.text': [raw.trimEnd(), text].filter(Boolean).join('\n\n') });
}
