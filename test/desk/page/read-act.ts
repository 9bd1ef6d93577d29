import { NONE_KNOWN, QUESTION_KINDS } from '../../../core';
import type { DeskAct } from '../help-desk';
import { SPLIT_ITEMS } from './act-forms';
import type { Draft } from './draft';
import { QUESTIONS, UNTYPED } from './reply-form';

/** What a form asks to be done, or which field is in the way; nothing is asked that the process judges itself. */
export type ReadAct = DeskAct | { readonly fault: string; readonly field: string };

type ReadForm = (draft: Draft, on: string, by: string) => ReadAct;

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** By the name of the form in the page. Words are trimmed by nobody: they are sent as they were typed. */
const FORMS: Readonly<Record<string, ReadForm>> = {
  reply: (draft, on, by) => {
    const response = draft.value('response');
    if (response === '') return { field: 'response', fault: 'Say what this reply is. A status update has no type.' };
    const status = draft.value('status');
    return {
      do: 'reply',
      ...{ on, by, text: draft.value('text') },
      ...(response === UNTYPED ? {} : { response, ...partsOf(response, draft) }),
      ...(status === '' ? {} : { status }),
    };
  },
  note: (draft, on, by) =>
    draft.given('text')
      ? { do: 'reply', on, by, text: draft.value('text'), internal: true }
      : { field: 'text', fault: 'Write the note first.' },
  comment: (draft, on, by) =>
    draft.given('text')
      ? { do: 'reply', on, by, text: draft.value('text') }
      : { field: 'text', fault: 'Write something first.' },
  call: (draft, on, by) => ({
    do: 'log-call',
    on,
    by,
    reached: draft.has('reached', 'yes'),
    text: draft.value('text'),
  }),
  severity: (draft, on, by) => ({
    do: 'set-severity',
    on,
    by,
    to: Number(draft.value('to')),
    reason: draft.value('reason'),
  }),
  priority: (draft, on, by) => ({ do: 'set-priority', on, by, to: draft.value('to') }),
  status: (draft, on, by) => ({ do: 'set-status', on, by, to: draft.value('to') }),
  escalate: (draft, on, by) => ({
    do: 'escalate',
    ...{ on, by, reason: draft.value('reason') },
    collaborators: draft
      .value('collaborators')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }),
  supervisor: (draft, on, by) => ({ do: 'request-supervisor', on, by, text: draft.value('text') }),
  acknowledge: (draft, on, by) => ({ do: 'acknowledge-supervisor', on, by, text: draft.value('text') }),
  allow: (draft, on, by) => ({ do: 'override-entitlement', on, by, reason: draft.value('reason') }),
  split: (draft, on, by) => {
    const items = Array.from({ length: SPLIT_ITEMS }, (_, place) => ({
      as: `${on}/${place + 1}`,
      subject: draft.value(`subject-${place + 1}`),
      body: draft.value(`body-${place + 1}`),
    })).filter(({ subject }) => subject.trim() !== '');
    return items.length > 0
      ? { do: 'split', on, by, items }
      : { field: 'subject-1', fault: 'Name at least one further problem.' };
  },
  session: (draft, on, by) => {
    const minutes = Number(draft.value('minutes'));
    if (!(minutes > 0)) return { field: 'minutes', fault: 'Say how many minutes it took, as a number.' };
    return { do: 'hold-session', on, by, with: draft.value('with'), minutes };
  },
  close: (draft, on, by) => ({ do: 'close', on, by, text: draft.value('text') }),
  reopen: (draft, on, by) => ({ do: 'reopen', on, by, text: draft.value('text') }),
  confirm: (_draft, on, by) => ({ do: 'confirm-resolved', on, by }),
  survey: (draft, on, by) =>
    draft.given('score')
      ? { do: 'answer-survey', on, by, score: Number(draft.value('score')), text: draft.value('text') }
      : { field: 'score', fault: 'Choose a rating first.' },
};

/** Null for a form that there is not. */
export function readAct(draft: Draft, on: string, by: string): ReadAct | null {
  return Object.hasOwn(FORMS, draft.form) ? (FORMS[draft.form]?.(draft, on, by) ?? null) : null;
}

function partsOf(response: string, draft: Draft): Record<string, unknown> {
  switch (response) {
    case 'known-issue':
      return { fix: knownOr(draft, 'fix'), workaround: knownOr(draft, 'workaround') };
    case 'request-for-information':
      return { questions: questionsOf(draft) };
    case 'document-link':
      return { url: draft.value('url').trim() };
    case 'patch':
      return { instructions: draft.value('instructions') };
    case 'resolution-options':
      return { options: lines(draft.value('options')) };
    case 'feature-request':
      return { reference: draft.value('reference') };
    default:
      return {};
  }
}

const knownOr = (draft: Draft, name: string): string =>
  draft.has(`${name}-unknown`, NONE_KNOWN) ? NONE_KNOWN : draft.value(name);

function questionsOf(draft: Draft): { kind: string; text: string }[] {
  return Array.from({ length: QUESTIONS }, (_, place) => ({
    kind: draft.value(`kind-${place + 1}`) || QUESTION_KINDS[0],
    text: draft.value(`question-${place + 1}`),
  })).filter(({ text }) => text.trim() !== '');
}
