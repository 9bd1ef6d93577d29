import { Anchor } from '@zendeskgarden/react-buttons';
import type { MouseEvent, ReactNode } from 'react';
import type { Zaf } from './zaf';

export interface TicketLinkProps {
  readonly zaf: Zaf;
  readonly ticket: number;
  readonly children: ReactNode;
  /** What a screen reader says where the words alone do not tell which ticket it is. */
  readonly label?: string;
}

/** Opens a ticket in Zendesk's own tab for it; held keys open the browser's, as with any link. */
export function TicketLink({ zaf, ticket, children, label }: TicketLinkProps) {
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    zaf.invoke('routeTo', 'ticket', ticket).catch(() => undefined);
  };
  return (
    <Anchor href={addressOf(ticket)} target="_top" onClick={go} aria-label={label}>
      {children}
    </Anchor>
  );
}

/** Zendesk tells each frame whose page it stands in. */
const addressOf = (ticket: number): string => {
  const origin = new URLSearchParams(window.location.search).get('origin') ?? '';
  return `${/^https?:\/\/[^/]+$/.test(origin) ? origin : ''}/agent/tickets/${ticket}`;
};
