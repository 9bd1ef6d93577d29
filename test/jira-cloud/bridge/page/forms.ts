interface HandedOver {
  readonly fields: readonly unknown[];
  readonly isValid: boolean;
}

let handedOver: HandedOver | null = null;

/** The form of a request, on whose page the module asks questions of its own. */
const requestForm = (): HTMLElement | null => document.getElementById('request');

/** Takes what the module submits: the answers to a form's questions, or how a gadget is set up. */
export async function takeSubmitted(base: string, data: unknown): Promise<void> {
  if (requestForm()) {
    handedOver = data as HandedOver;
    return;
  }
  const response = await fetch(`${base}/bridge/submit`, { method: 'POST', body: JSON.stringify(data) });
  if (response.ok) location.assign(location.pathname.replace(/\/edit$/, ''));
}

/** A form without the app's questions may be sent all the same. */
export function sendWithoutModule(): void {
  handedOver = { fields: [], isValid: true };
}

/** Sends a form of Jira's own. What Jira does not take is told here, so that everything typed on the page stays. */
async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (form === requestForm() && !holdsAnswers(form)) return;
  const response = await fetch(form.action, { method: 'POST', body: new FormData(form, submitter) });
  if (response.ok) return location.assign(response.url);
  form.closest('details')?.removeAttribute('open');
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  tell(page.querySelector('main > .notice')?.textContent ?? 'Jira did not do this. Try again.');
}

/** Jira's Send: nothing is sent that the module calls invalid; its answers go beside Jira's own fields. */
function holdsAnswers(form: HTMLFormElement): boolean {
  if (form.dataset.awaitModule === 'yes' && !handedOver?.isValid) {
    tell(
      handedOver
        ? 'Not sent yet. Some of the questions above still want an answer.'
        : 'Not sent yet. The questions above are still being loaded.',
    );
    return false;
  }
  const properties = form.elements.namedItem('properties');
  if (properties instanceof HTMLInputElement) properties.value = JSON.stringify(handedOver?.fields ?? []);
  return true;
}

/** Says why something was not done: beside Send, or above the page. */
function tell(words: string): void {
  const place = document.getElementById('refused') ?? document.querySelector('main > .notice') ?? newNotice();
  place.textContent = words;
  place.scrollIntoView({ block: 'nearest' });
}

function newNotice(): HTMLElement {
  const notice = Object.assign(document.createElement('p'), { className: 'card notice', role: 'alert' });
  document.querySelector('main')?.prepend(notice);
  return notice;
}

document.querySelector('main')?.addEventListener('submit', (event) => {
  const form = event.target;
  // The module's own forms are sent by the module.
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || form.closest('#module')) return;
  event.preventDefault();
  void send(form, (event as SubmitEvent).submitter);
});
