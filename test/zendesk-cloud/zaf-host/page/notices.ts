import { el } from './dom';

const STAYS_MS = 5000;

/** Words that appear over the page and go by themselves, or when they are closed. */
export class Notices {
  readonly #list = el('div', { class: 'notices', role: 'status', 'aria-live': 'polite' });

  get element(): HTMLElement {
    return this.#list;
  }

  /** Takes away what was said before. */
  clear(): void {
    this.#list.replaceChildren();
  }

  /** Errors stay until they are closed. */
  show(
    words: string,
    kind: 'notice' | 'alert' | 'error' = 'notice',
    stay: number | null = kind === 'error' ? null : STAYS_MS,
  ): void {
    const close = el('button', { type: 'button', 'aria-label': 'Close' }, ['×']);
    const notice = el('div', { class: `notice ${kind}` }, [el('p', {}, [words]), close]);
    close.addEventListener('click', () => notice.remove());
    if (stay !== null) setTimeout(() => notice.remove(), stay);
    this.#list.append(notice);
  }
}
