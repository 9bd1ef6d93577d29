import type { Boot } from '../boot';
import type { Account } from './account';
import { Composer, conversation } from './conversation';
import { el, labelled } from './dom';
import type { Framework } from './framework';
import type { Notices } from './notices';
import type { CommentRecord, StatusRecord, TicketRecord } from './records';
import { type Rest, RestFailure } from './rest';
import { SubmitBar } from './submit-bar';
import { type Surface, write } from './surface';
import { TicketModel } from './ticket';
import { FieldStates } from './ticket-fields';
import { ticketForm } from './ticket-form';
import { ticketSurface } from './ticket-surface';
import { tray } from './tray';

export interface PageOptions {
  readonly boot: Boot;
  readonly account: Account;
  readonly rest: Rest;
  readonly framework: Framework;
  readonly notices: Notices;
  readonly go: (path: string) => void;
}

/** A page of the interface, and how it takes in what Zendesk has now. */
export interface Page {
  readonly title: string;
  readonly element: HTMLElement;
  readonly renew?: () => Promise<void>;
}

/** The page of a ticket, or of one that is being written (`id` null). */
export async function ticketPage(id: number | null, options: PageOptions): Promise<Page> {
  const { boot, account, rest, framework, notices, go } = options;
  const element = el('main', { class: 'workspace' });
  let draw = (): void => undefined;
  const ticket = new TicketModel(null, () => {
    draw();
    framework.notice();
  });
  const fields = new FieldStates(() => draw());

  const fetched = async (): Promise<[TicketRecord, CommentRecord[]]> => {
    const [{ ticket: record }, comments] = await Promise.all([
      rest.call<{ ticket: TicketRecord }>('GET', `tickets/${id}.json`),
      rest.all<CommentRecord>(`tickets/${id}/comments.json`, 'comments'),
    ]);
    const people = [
      record.requester_id,
      record.assignee_id,
      ...record.collaborator_ids,
      ...comments.map((one) => one.author_id),
    ];
    await account.learn(rest, { organization: record.organization_id });
    for (const user of new Set(people)) await account.learn(rest, { user });
    return [record, comments];
  };

  const submit = async (status: StatusRecord | null): Promise<void> => {
    if (status) ticket.set({ custom_status_id: status.id });
    bar.busy(true);
    notices.clear();
    try {
      const refusals = await framework.askBefore('ticket.save');
      if (refusals.length > 0) {
        for (const { app, words } of refusals) notices.show(`${app}: ${words}`, 'error');
        return;
      }
      framework.fire('ticket.submit.start');
      await save();
    } finally {
      bar.busy(false);
    }
  };

  const save = async (): Promise<void> => {
    try {
      const body = { ticket: ticket.changes() };
      const method = id === null ? 'POST' : 'PUT';
      const path = id === null ? 'tickets.json' : `tickets/${id}.json`;
      const answer = await rest.call<{ ticket: TicketRecord }>(method, path, body);
      framework.fire('ticket.submit.done');
      framework.fire('ticket.submit.always');
      framework.fire('ticket.saved', { id: answer.ticket.id });
      ticket.clear();
      notices.show(`Ticket #${answer.ticket.id} was saved.`);
      if (id === null) go(`/agent/tickets/${answer.ticket.id}`);
      else ticket.renew(...(await fetched()));
    } catch (error) {
      if (!(error instanceof RestFailure)) throw error;
      framework.fire('ticket.submit.fail');
      framework.fire('ticket.submit.always');
      notices.show(`The ticket was not saved. ${error.message}`, 'error');
    }
  };

  if (id === null) {
    const standard = account.statuses.find((one) => one.status_category === 'new' && one.default);
    ticket.set({ custom_status_id: standard?.id ?? null });
  } else ticket.renew(...(await fetched()));

  const bar = new SubmitBar(ticket, account, (status) => void submit(status));
  const surface: Surface = ticketSurface({ ticket, account, rest, fields, allowSave: (allowed) => bar.allow(allowed) });
  const location = id === null ? 'new_ticket_sidebar' : 'ticket_sidebar';
  framework.offer(location, surface);
  const about = id === null ? { newTicketId: 'new-1' } : { ticketId: id };
  const apps = tray(framework.start(location, about), boot.note);

  const composer = new Composer(ticket);
  const subject = el('input', { class: 'subject' });
  subject.addEventListener('change', () => ticket.set({ subject: subject.value }));
  const request = (email: string) => void write(surface, { 'ticket.requester': { email } });
  let left = ticketForm({ ticket, account, fields, request });
  let middle = conversation(ticket, account);
  let drawn = ticket.comments;
  draw = () => {
    left = redrawn(left, ticketForm({ ticket, account, fields, request }));
    if (drawn !== ticket.comments) {
      const nextMiddle = conversation(ticket, account);
      middle.replaceWith(nextMiddle);
      middle = nextMiddle;
      drawn = ticket.comments;
    }
    subject.value = String(ticket.value('subject') ?? '');
    subject.disabled = ticket.isClosed || !fields.isEnabled('subject');
    composer.draw();
    bar.draw();
  };
  const title = id === null ? 'New ticket' : `Ticket #${id}`;
  element.append(
    el('section', { class: 'left', 'aria-label': 'Fields' }, [left]),
    el('section', { class: 'middle', 'aria-label': 'Ticket' }, [
      el('h1', {}, [title]),
      labelled('Subject', subject),
      middle,
      composer.element,
      bar.element,
    ]),
    apps,
  );
  draw();
  if (id === null) {
    const wanted = new URLSearchParams(window.location.search).get('requester');
    if (wanted) request(wanted);
  }

  return {
    ...{ title, element },
    ...(id === null
      ? {}
      : {
          renew: async () => {
            const before = ticket.saved.updated_at;
            const [record, comments] = await fetched();
            if (record.updated_at === before && comments.length === ticket.comments.length) return;
            ticket.renew(record, comments);
            framework.fire('ticket.updated', { id: account.me.id, name: account.me.name });
          },
        }),
  };
}

/** Puts a new form in the place of the old; the control in use stays in use, with what is being typed into it. */
function redrawn(old: HTMLElement, next: HTMLElement): HTMLElement {
  const used = old.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  const again = next.querySelector<HTMLElement>(`[data-field="${used?.dataset.field}"]`);
  if (used instanceof HTMLInputElement && again instanceof HTMLInputElement && used.value !== used.defaultValue)
    again.value = used.value;
  old.replaceWith(next);
  again?.focus();
  return next;
}
