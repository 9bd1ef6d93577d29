import type { Account } from './account';
import { el } from './dom';
import type { StatusRecord } from './records';
import type { TicketModel } from './ticket';

/** The button that submits the ticket as the status it has, and the menu of the other statuses. */
export class SubmitBar {
  readonly #button = el('button', { type: 'button', class: 'primary submit' });
  readonly #menu = el('details', { class: 'menu' });
  #allowed = true;
  #busy = false;
  readonly element: HTMLElement;

  constructor(
    private readonly ticket: TicketModel,
    private readonly account: Account,
    private readonly submit: (status: StatusRecord | null) => void,
  ) {
    this.#button.addEventListener('click', () => submit(null));
    this.element = el('footer', { class: 'submit-bar' }, [this.#menu, this.#button]);
    this.draw();
  }

  allow(allowed: boolean): void {
    this.#allowed = allowed;
    this.draw();
  }

  busy(busy: boolean): void {
    this.#busy = busy;
    this.draw();
  }

  draw(): void {
    const { ticket, account } = this;
    const current = account.status(ticket.value('custom_status_id') as number | null);
    const offered = account.statuses.filter(
      (one) => one.active && (one.status_category !== 'new' || ticket.saved.status === 'new'),
    );
    const off = !this.#allowed || this.#busy || ticket.isClosed;
    this.#button.disabled = off;
    this.#button.textContent = ticket.isClosed ? 'Closed' : `Submit as ${current?.agent_label ?? 'New'}`;
    const choices = offered.map((status) => {
      const choice = el('button', { type: 'button', disabled: off }, [`Submit as ${status.agent_label}`]);
      choice.addEventListener('click', () => {
        this.#menu.open = false;
        this.submit(status);
      });
      return el('li', {}, [choice]);
    });
    this.#menu.hidden = ticket.isClosed;
    this.#menu.replaceChildren(el('summary', { 'aria-label': 'Other statuses' }, ['▴']), el('ul', {}, choices));
  }
}
