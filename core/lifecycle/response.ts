import { z } from 'zod';
import type { Status } from './status';

const said = z.string().trim().min(1);

/** What an H3 question asks for: details of behaviour or environment (H10), tests to run or logs to make (H11). */
export const QUESTION_KINDS = ['details', 'tests', 'logs'] as const;

/** The words by which an agent says that there is no fix date, or no workaround: H9 wants it said, not left out. */
export const NONE_KNOWN = 'none known';

const question = z.object({ kind: z.enum(QUESTION_KINDS), text: said });

/** The eight response types (H1 to H8) with the parts that each must have. */
export const responseSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('information-or-resolution') }),
  z.object({ type: z.literal('known-issue'), fix: said, workaround: said }),
  z.object({ type: z.literal('request-for-information'), questions: z.array(question).min(1) }),
  z.object({ type: z.literal('explanation') }),
  z.object({ type: z.literal('document-link'), url: z.url({ protocol: /^https?$/ }) }),
  z.object({ type: z.literal('patch'), instructions: said }),
  z.object({ type: z.literal('resolution-options'), options: z.array(said).min(1) }),
  z.object({ type: z.literal('feature-request'), reference: said }),
]);

/** A typed reply with its parts, by the shapes of {@link responseSchema} (H1 to H8). */
export type Response = z.infer<typeof responseSchema>;
/** The name of a response type. */
export type ResponseType = Response['type'];

/** The response types in the order of H1 to H8. */
export const RESPONSE_TYPES = responseSchema.options.map((option) => option.shape.type.value) as ResponseType[];

/** The status that a response proposes; the agent may choose another (semantics.md section 4). */
export function proposedStatus(response: Response): Status {
  switch (response.type) {
    case 'known-issue':
      return isNoneKnown(response.fix) ? 'Resolved Pending Confirmation' : 'Software Change Required';
    case 'request-for-information':
    case 'resolution-options':
      return 'Customer Information Requested';
    case 'information-or-resolution':
    case 'explanation':
    case 'document-link':
    case 'patch':
    case 'feature-request':
      return 'Resolved Pending Confirmation';
    default:
      return response satisfies never;
  }
}

/** Whether a response asks the customer something, so that their clock starts (E4: H3 and H7). */
export const asksCustomer = (response: Response | null): boolean =>
  response?.type === 'request-for-information' || response?.type === 'resolution-options';

const isNoneKnown = (part: string): boolean => part.trim().toLowerCase() === NONE_KNOWN;
