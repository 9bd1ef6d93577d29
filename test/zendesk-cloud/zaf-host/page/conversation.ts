import type { Account } from './account';
import { el } from './dom';
import type { TicketModel } from './ticket';

/** What was said in a ticket, the oldest first; internal notes look different and say so. */
export function conversation({ comments }: TicketModel, account: Account): HTMLElement {
  return el(
    'ol',
    { class: 'conversation', 'aria-label': 'Conversation', tabindex: '0' },
    comments.map((one) =>
      el('li', { class: one.public ? 'comment' : 'comment internal' }, [
        el('p', { class: 'by' }, [
          el('strong', {}, [account.users.get(one.author_id)?.name ?? 'Unknown']),
          ' ',
          el('time', { datetime: one.created_at }, [one.created_at.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')]),
          one.public ? null : el('span', { class: 'badge' }, ['Internal']),
        ]),
        el('p', { class: 'text' }, [one.plain_body ?? one.body]),
      ]),
    ),
  );
}

/** Where the agent writes: a public reply or an internal note. What apps put in appears here. */
export class Composer {
  readonly #area = el('textarea', { rows: '6' });
  readonly #tabs: readonly HTMLButtonElement[];
  readonly element: HTMLElement;

  constructor(private readonly ticket: TicketModel) {
    const tab = (label: string, isPublic: boolean): HTMLButtonElement => {
      const button = el('button', { type: 'button', 'data-public': String(isPublic) }, [label]);
      button.addEventListener('click', () => ticket.write({ public: isPublic }));
      return button;
    };
    this.#tabs = [tab('Public reply', true), tab('Internal note', false)];
    this.#area.addEventListener('input', () => ticket.write({ text: this.#area.value }));
    this.element = el('div', { class: 'composer' }, [
      el('div', { class: 'tabs', role: 'group', 'aria-label': 'Who reads it' }, [...this.#tabs]),
      this.#area,
    ]);
    this.draw();
  }

  draw(): void {
    const { comment, isClosed } = this.ticket;
    if (this.#area.value !== comment.text) this.#area.value = comment.text;
    this.#area.disabled = isClosed;
    this.#area.setAttribute('aria-label', comment.public ? 'Public reply' : 'Internal note');
    this.element.classList.toggle('internal', !comment.public);
    for (const tab of this.#tabs)
      tab.setAttribute('aria-pressed', String(tab.dataset.public === String(comment.public)));
  }
}
