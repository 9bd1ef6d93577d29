import type { IntakeField } from '../intake';
import type { QUESTION_KINDS, ResponseType } from '../lifecycle/response';
import type { Status } from '../lifecycle/status';

type Kind = (typeof QUESTION_KINDS)[number];
/** One question to the customer. */
export interface QuestionDraft {
  readonly kind: Kind;
  readonly text: string;
}

/** A reply that is being put together. Parts of a type that is not chosen stay, in case it is chosen again. */
export interface ReplyDraft {
  /** `status-update`: a public reply without a type, on purpose. */
  readonly type: ResponseType | 'status-update' | null;
  /** Absent: the one that the type proposes. */
  readonly status: Status | null;
  readonly fix: string;
  readonly noFix: boolean;
  readonly workaround: string;
  readonly noWorkaround: boolean;
  readonly questions: readonly QuestionDraft[];
  readonly url: string;
  readonly instructions: string;
  readonly options: readonly string[];
  readonly reference: string;
  /** The missing details that the questions ask for. */
  readonly asks: readonly IntakeField[];
}

/** Nothing was said or chosen yet. */
export const EMPTY_REPLY: ReplyDraft = {
  type: null,
  status: null,
  fix: '',
  noFix: false,
  workaround: '',
  noWorkaround: false,
  questions: [{ kind: 'details', text: '' }],
  url: '',
  instructions: '',
  options: ['', ''],
  reference: '',
  asks: [],
};
