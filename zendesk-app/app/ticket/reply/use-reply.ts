import { useCallback, useMemo, useRef, useState } from 'react';
import { EMPTY_REPLY, type ReplyDraft } from '../../../../core';

/** The reply in the making: it outlives every drawing, every form and every reading of the ticket, until it was sent. */
export interface ReplyDesk {
  readonly draft: ReplyDraft;
  readonly change: (changes: Partial<ReplyDraft>) => void;
  /** What was put into the composer last. */
  readonly added: string | null;
  readonly setAdded: (text: string | null) => void;
  /** A submit was stopped, because nobody said what the reply is. */
  readonly stopped: boolean;
  readonly setStopped: (stopped: boolean) => void;
  /** Somebody asked for the section where it is not shown by itself. */
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly clear: () => void;
}

export function useReply(): ReplyDesk {
  const [draft, setDraft] = useState(EMPTY_REPLY);
  const [added, setAdded] = useState<string | null>(null);
  const [stopped, setStopped] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const change = useCallback((changes: Partial<ReplyDraft>) => setDraft((now) => ({ ...now, ...changes })), []);
  const open = useCallback(() => setOpen(true), []);
  const clear = useCallback(() => {
    setDraft(EMPTY_REPLY);
    setAdded(null);
    setStopped(false);
    setOpen(false);
  }, []);
  return useMemo(
    () => ({ draft, change, added, setAdded, stopped, setStopped, isOpen, open, clear }),
    [draft, change, added, stopped, isOpen, open, clear],
  );
}

/** The latest value, for handlers that were registered once. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
