import { useEffect, useRef } from 'react';
import type { Zaf } from '../../zaf/zaf';
import { type Caller, readCaller } from './caller';

/** Follows whom the ticket is for: a requester whom the agent chose in Zendesk, or from whose page the ticket was begun, calls. */
export function useRequester(zaf: Zaf, caller: Caller | null, onCaller: (caller: Caller) => void): void {
  const known = useRef<number | null>(null);
  known.current = caller?.id ?? null;
  useEffect(
    () =>
      zaf.on('ticket.requester.id.changed', (id) => {
        if (typeof id !== 'number' || id === known.current) return;
        readCaller(zaf, id).then(
          (found) => found && onCaller(found),
          () => undefined,
        );
      }),
    [zaf, onCaller],
  );
}
