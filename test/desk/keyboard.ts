import type { Frame, Page } from 'playwright-core';

/** What a person may work with: links, buttons and fields that are shown and not switched off. */
const WORKED_WITH =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** A field of a date has three stops, and some browsers add one for its calendar. */
const MOST_STOPS = 4;

/** What of a page nobody gets to by the Tab key from its first stop, by name or markup; of a group of radios one will do. */
export async function unreachedByTab(page: Page, frame: Frame): Promise<string[]> {
  const count = await frame.evaluate(mark, WORKED_WITH);
  let unreached = await frame.evaluate(reach);
  for (let presses = 0; unreached.length > 0 && presses < count * MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    unreached = await frame.evaluate(reach);
  }
  return unreached;
}

function mark(selector: string): number {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
  for (const element of document.querySelectorAll('[data-to-reach]')) element.removeAttribute('data-to-reach');
  for (const element of shown) element.setAttribute('data-to-reach', '');
  shown[0]?.focus();
  return shown.length;
}

/** Crosses off what has the focus, and names what is left. */
function reach(): string[] {
  const { activeElement } = document;
  const isGroup = activeElement instanceof HTMLInputElement && activeElement.type === 'radio';
  const reached = isGroup ? document.querySelectorAll(`input[name="${activeElement.name}"]`) : [activeElement];
  for (const element of reached) element?.removeAttribute('data-to-reach');
  return [...document.querySelectorAll('[data-to-reach]')].map(
    (element) => element.getAttribute('aria-label') ?? element.outerHTML.slice(0, 200),
  );
}
