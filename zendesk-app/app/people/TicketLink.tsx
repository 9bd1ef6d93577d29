import { Anchor } from '@zendeskgarden/react-buttons';
import type { MouseEvent } from 'react';
import type { Zaf } from '../zaf/zaf';

/** Where the agent's interface is: Zendesk gives it to every app's page. */
const origin = (): string => new URLSearchParams(window.location.search).get('origin') ?? '';

/** A ticket's number as a link: it opens as the agent's tabs do, or, with a key held, in a tab of the browser. */
export function TicketLink({ zaf, number }: { readonly zaf: Zaf; readonly number: string }) {
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The frame may be gone before Zendesk answers.
    void zaf.invoke('routeTo', 'ticket', Number(number)).catch(() => undefined);
  };
  return (
    <Anchor href={`${origin()}/agent/tickets/${number}`} target="_blank" rel="noreferrer" onClick={open}>
      #{number}
    </Anchor>
  );
}

/** `#40109, #40115`, each a link. */
export function TicketLinks({ zaf, numbers }: { readonly zaf: Zaf; readonly numbers: readonly string[] }) {
  return numbers.map((number, place) => (
    <span key={number}>
      {place > 0 && ', '}
      <TicketLink zaf={zaf} number={number} />
    </span>
  ));
}
