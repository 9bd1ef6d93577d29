import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import type { Row } from '../../../../core';

/**
 * Keeps the focus in the list over its refreshes: a row that stays keeps it; when the row that had it is gone, the list's heading gets
 * it, so that nobody is thrown back to the top of the page.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>, rows: readonly Row[]) {
  const last = useRef<number | null>(null);
  useEffect(() => {
    const { current } = last;
    if (current === null || rows.some(({ incident }) => incident.id === current)) return;
    last.current = null;
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus();
  }, [rows, heading]);
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      last.current = Number(target.closest<HTMLElement>('[data-incident]')?.dataset.incident) || null;
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      // A row that is taken away loses the focus as well: only one that is still there has been left.
      setTimeout(() => {
        if (target.isConnected && document.activeElement !== target) last.current = null;
      });
    },
  };
}
