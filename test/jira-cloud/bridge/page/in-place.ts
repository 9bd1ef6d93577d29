import { moveTo } from './clock';
import { sendWithoutModule } from './forms';

/** Where the module stands; its data tell what Jira does around it. */
const slot = document.getElementById('module');

/** What the addresses of everything that belongs to the module begin with; empty where a page shows it alone. */
export const base = slot?.dataset.base ?? '';
export const isInPlace = base !== '';

const revisionTold = document.querySelector<HTMLMetaElement>('meta[name="site-revision"]')?.content;
let revision = revisionTold;

/** Takes note of what an answer tells of the site: its time, and whether anything happened there. */
export function notice(headers: Headers): void {
  if (!isInPlace) return;
  const instant = headers.get('x-site-now');
  if (instant !== null) moveTo(Number(instant));
  const now = headers.get('x-site-revision');
  if (now === null || now === revision) return;
  revision = now;
  void refresh();
}

/** Shows what is new in Jira's own parts of the page, as Jira does while somebody looks. What is being typed stays. */
export async function refresh(): Promise<void> {
  const response = await fetch(location.href);
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const now = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (now && now.innerHTML !== part.innerHTML) part.innerHTML = now.innerHTML;
  }
}

interface Way {
  readonly url: string;
  readonly type: string;
}

/** Goes where the module leads. */
export function follow({ url, type }: Way): void {
  if (!isInPlace) return;
  if (type === 'new-tab') window.open(url, '_blank', 'noopener');
  else location.assign(url);
}

const AGAIN_MS = 1000;

interface NotReady {
  readonly state: 'building' | 'failed';
  readonly why?: string;
}

/** Waits until the module is built, and says so meanwhile; null: it cannot be built. */
export async function moduleScript(): Promise<string | null> {
  for (;;) {
    const response = await fetch(`${base}/module-script`);
    const answer: unknown = await response.json();
    if (response.ok) return `${base}${answer}`;
    const { state, why } = answer as NotReady;
    if (state === 'failed') {
      say(
        'This screen of the app could not be built. The reason stands below. Mend it, then load this page again: it is built again.',
        why,
      );
      // A form without the app's questions may be sent all the same.
      sendWithoutModule();
      return null;
    }
    say('This screen of the app is being built, which takes about a minute. It appears here by itself.');
    await new Promise((done) => setTimeout(done, AGAIN_MS));
  }
}

/** Stands where the module will. */
function say(words: string, detail?: string): void {
  if (!slot) return;
  const line = Object.assign(document.createElement('p'), { textContent: words });
  line.setAttribute('role', 'status');
  const lines: HTMLElement[] = [line];
  if (detail) lines.push(Object.assign(document.createElement('pre'), { textContent: detail }));
  if (slot.textContent !== lines.map(({ textContent }) => textContent).join('')) slot.replaceChildren(...lines);
}
