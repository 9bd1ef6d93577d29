import { isAgent } from '../incident/actor';
import type { MessageSent } from '../incident/event';
import type { ReviewInput } from '../incident/review';
import { type Response, responseSchema } from '../lifecycle/response';

const toCustomer = ({ history }: ReviewInput): MessageSent[] =>
  history.events.filter(
    (event): event is MessageSent =>
      event.type === 'message' && event.visibility === 'public' && isAgent(event.by) && !event.automatic,
  );

/** What somebody of support wrote to the customer last. */
export const lastAgentMessage = (input: ReviewInput): MessageSent | null => toCustomer(input).at(-1) ?? null;

/** What the customer was asked last since `since` (epoch ms), or between what they can choose (H3, H7). */
export function questionsAsked(
  input: ReviewInput,
  since: number,
): { readonly questions: readonly string[]; readonly areOptions: boolean } {
  for (const { at, response } of toCustomer(input).reverse()) {
    if (at < since) break;
    const asked = askedBy(responseSchema.safeParse(response).data ?? null);
    if (asked) return asked;
  }
  return { questions: [], areOptions: false };
}

function askedBy(response: Response | null) {
  if (response?.type === 'request-for-information')
    return { questions: response.questions.map(({ text }) => text), areOptions: false };
  return response?.type === 'resolution-options' ? { questions: response.options, areOptions: true } : null;
}
