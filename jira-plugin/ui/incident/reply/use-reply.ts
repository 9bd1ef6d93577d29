import { useState } from 'react';
import { asking, EMPTY_REPLY, type IntakeField, type ReplyDraft } from '../../../../core';

/** The reply in the making: it outlives every drawing and every form, until it was sent. */
export interface ReplyDesk {
  readonly draft: ReplyDraft;
  /** The agent's own words above the parts. */
  readonly text: string;
  readonly write: (text: string) => void;
  readonly change: (changes: Partial<ReplyDraft>) => void;
  /** As `change`, where fields come, go or move: the inputs are drawn anew with what the draft holds. */
  readonly reshape: (changes: Partial<ReplyDraft>) => void;
  readonly ask: (missing: readonly IntakeField[]) => void;
  /** Counts up each time the inputs have to be drawn anew. */
  readonly shape: number;
  /** Somebody asked for the section where it is not shown by itself. */
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly clear: () => void;
}

export function useReply(): ReplyDesk {
  const [draft, setDraft] = useState(EMPTY_REPLY);
  const [text, write] = useState('');
  const [shape, setShape] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const reshape = (change: (now: ReplyDraft) => ReplyDraft): void => {
    setDraft(change);
    setShape((now) => now + 1);
  };
  return {
    draft,
    text,
    write,
    shape,
    isOpen,
    change: (changes) => setDraft((now) => ({ ...now, ...changes })),
    reshape: (changes) => reshape((now) => ({ ...now, ...changes })),
    ask: (missing) => {
      reshape((now) => asking(now, missing));
      setOpen(true);
    },
    open: () => setOpen(true),
    clear: () => {
      reshape(() => EMPTY_REPLY);
      write('');
      setOpen(false);
    },
  };
}
