import { el } from './dom';
import { recordSurface, type Subject } from './record-surface';
import type { OrganizationRecord, TicketRecord, UserRecord } from './records';
import type { Page, PageOptions } from './ticket-page';
import { tray } from './tray';

/** The page of an organization or of a user: what is known, their tickets, and the apps. */
export async function recordPage(kind: Subject['kind'], id: number, options: PageOptions): Promise<Page> {
  const { boot, account, rest, framework } = options;
  const subject = await subjectOf(kind, id, options);
  const tickets = await rest.all<TicketRecord>(
    kind === 'user' ? `users/${id}/tickets/requested.json` : `organizations/${id}/tickets.json`,
    'tickets',
  );
  const location = kind === 'user' ? 'user_sidebar' : 'organization_sidebar';
  const facts = el('dl', { class: 'facts' });
  const drawFacts = (): void => {
    const { record } = subject;
    const custom = subject.kind === 'user' ? subject.record.user_fields : subject.record.organization_fields;
    const all = { Details: record.details, Notes: record.notes, Tags: record.tags.join(' '), ...custom };
    facts.replaceChildren(
      ...Object.entries(all).flatMap(([name, value]) => [el('dt', {}, [name]), el('dd', {}, [String(value ?? '-')])]),
    );
  };
  drawFacts();
  const changed = (): void => {
    drawFacts();
    framework.notice();
  };
  framework.offer(location, recordSurface(subject, { account, rest, changed }));
  const apps = framework.start(location, kind === 'user' ? { userId: id } : { organizationId: id });
  return {
    title: subject.record.name,
    element: el('main', { class: 'workspace two' }, [
      el('section', { class: 'middle', 'aria-label': subject.record.name }, [
        el('h1', {}, [subject.record.name]),
        facts,
        el('h2', {}, ['Tickets']),
        ticketList(tickets),
      ]),
      tray(apps, boot.note),
    ]),
  };
}

async function subjectOf(kind: Subject['kind'], id: number, { rest, account }: PageOptions): Promise<Subject> {
  if (kind === 'organization') {
    const { organization } = await rest.call<{ organization: OrganizationRecord }>('GET', `organizations/${id}.json`);
    return { kind, record: organization };
  }
  const { user } = await rest.call<{ user: UserRecord }>('GET', `users/${id}.json`);
  await account.learn(rest, { organization: user.organization_id });
  return { kind, record: user };
}

export function ticketList(tickets: readonly TicketRecord[]): HTMLElement {
  if (tickets.length === 0) return el('p', {}, ['There are none.']);
  return el(
    'ul',
    { class: 'tickets' },
    tickets.map(({ id, subject, status }) =>
      el('li', {}, [
        el('span', { class: 'badge' }, [status]),
        ' ',
        el('a', { href: `/agent/tickets/${id}` }, [`#${id} ${subject ?? ''}`]),
      ]),
    ),
  );
}
