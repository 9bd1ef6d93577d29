import type { IntakeField } from '../intake';
import { NONE_KNOWN, responseSchema } from '../lifecycle/response';
import { missingQuestions } from '../texts/written';
import type { ReplyDraft } from './reply-draft';

/** A question to the customer with one question for each missing detail (B13), beside those that were typed. */
export function asking(draft: ReplyDraft, missing: readonly IntakeField[]): ReplyDraft {
  const typed = draft.questions.filter(({ text }) => text.trim() !== '');
  const questions = missingQuestions(missing.filter((field) => !draft.asks.includes(field)));
  const asks = [...new Set([...draft.asks, ...missing])];
  return { ...draft, type: 'request-for-information', status: null, questions: [...typed, ...questions], asks };
}

/** The response with its parts as they stand, checked or not; undefined without a type. */
export function responseOf(draft: ReplyDraft): unknown {
  const { type } = draft;
  switch (type) {
    case null:
    case 'status-update':
      return undefined;
    case 'known-issue':
      return {
        type,
        fix: draft.noFix ? NONE_KNOWN : draft.fix,
        workaround: draft.noWorkaround ? NONE_KNOWN : draft.workaround,
      };
    case 'request-for-information':
      return { type, questions: draft.questions.filter(({ text }) => text.trim() !== '') };
    case 'document-link':
      return { type, url: draft.url.trim() };
    case 'patch':
      return { type, instructions: draft.instructions };
    case 'resolution-options':
      return { type, options: draft.options.filter((option) => option.trim() !== '') };
    case 'feature-request':
      return { type, reference: draft.reference };
    case 'information-or-resolution':
    case 'explanation':
      return { type };
    default:
      return type satisfies never;
  }
}

/** The parts that the type still needs, by their names in the response, as the core's own schema finds them. */
export function missingParts(draft: ReplyDraft): readonly string[] {
  const response = responseOf(draft);
  if (response === undefined) return [];
  const { error } = responseSchema.safeParse(response);
  return [...new Set(error?.issues.map(({ path }) => String(path[0])))];
}

/** What decides the consequences of a draft: the words of its parts do not. */
export const outlookKey = ({ type, status, noFix }: ReplyDraft): string => [type, status, noFix].join('/');
