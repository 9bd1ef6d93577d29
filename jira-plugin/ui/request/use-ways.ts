import { useState } from 'react';
import { MOST_LETTERS, type RequestWay } from '../../../core';
import type { Outcome } from '../outcome';
import { portalRequest as words } from '../texts/portal';
import { goWay } from './ask';

/** Ways that ask something in a form of their own, in place of what happens now. */
export type FormWay = Exclude<RequestWay, 'answer' | 'rate'>;

/** What a customer is typing and sending. */
export interface Ways {
  /** The form that is open; null: none. */
  readonly form: FormWay | null;
  /** The form that was left last: its button takes the focus again. */
  readonly left: FormWay | null;
  open(form: FormWay): void;
  back(): void;
  /** What was typed for a way; it stays until it is sent. */
  text(way: RequestWay): string;
  type(way: RequestWay, text: string): void;
  /** Zero: nothing was chosen. */
  readonly score: number;
  rate(score: number): void;
  send(way: RequestWay): Promise<void>;
  readonly sending: RequestWay | null;
  /** What is wrong with what was to be sent, by its way. */
  readonly fault: { readonly way: RequestWay; readonly words: string } | null;
  readonly failure: { readonly way: RequestWay; readonly outcome: Outcome } | null;
  /** What was done last, in words. */
  readonly said: string;
}

/** Lets a customer act, one thing at a time; `reload` reads the request again. */
export function useWays(reload: () => Promise<void>): Ways {
  const [form, setForm] = useState<FormWay | null>(null);
  const [left, setLeft] = useState<FormWay | null>(null);
  const [texts, setTexts] = useState<Readonly<Partial<Record<RequestWay, string>>>>({});
  const [score, setScore] = useState(0);
  const [sending, setSending] = useState<RequestWay | null>(null);
  const [fault, setFault] = useState<Ways['fault']>(null);
  const [failure, setFailure] = useState<Ways['failure']>(null);
  const [said, setSaid] = useState('');
  const text = (way: RequestWay): string => texts[way] ?? '';

  const send = async (way: RequestWay): Promise<void> => {
    if (sending) return;
    const wrong = faultOf(way, text(way), score);
    setFault(wrong === null ? null : { way, words: wrong });
    setFailure(null);
    if (wrong !== null) return;
    setSending(way);
    const outcome = await goWay(way, text(way), score);
    if (outcome.kind === 'done') {
      await reload();
      setTexts(({ [way]: _sent, ...others }) => others);
      setForm(null);
      setLeft(null);
      setSaid(words.done[way]);
    } else setFailure({ way, outcome });
    setSending(null);
  };
  const leave = (next: FormWay | null): void => {
    setFault(null);
    setFailure(null);
    setSaid('');
    setForm(next);
  };
  return {
    form,
    left,
    open: leave,
    back: () => {
      setLeft(form);
      leave(null);
    },
    text,
    type: (way, typed) => setTexts((before) => ({ ...before, [way]: typed })),
    score,
    rate: setScore,
    send,
    sending,
    fault,
    failure,
    said,
  };
}

function faultOf(way: RequestWay, text: string, score: number): string | null {
  if (text.length > MOST_LETTERS) return words.forms.tooLong;
  if (way === 'rate' && score === 0) return words.survey.missing;
  if (text.trim() !== '') return null;
  return way === 'answer' ? words.customer.missing : way === 'comment' ? words.forms.missing : null;
}
