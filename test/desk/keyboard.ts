import type { Frame, Page } from 'playwright-core';

/** What a person may work with: links, buttons and fields that are shown and not switched off, a group of radios or tabs as one. */
const WORKED_WITH =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** What of a page nobody gets to by the Tab key from its first stop, by its name or markup. */
export async function unreachedByTab(page: Page, frame: Frame): Promise<string[]> {
  const count = await frame.evaluate(mark, WORKED_WITH);
  for (let presses = 0; presses < count; presses += 1) {
    await frame.evaluate(() => document.activeElement?.setAttribute('data-reached', ''));
    await page.keyboard.press('Tab');
  }
  await frame.evaluate(() => document.activeElement?.setAttribute('data-reached', ''));
  return frame.evaluate(() => {
    const unreached = document.querySelectorAll('[data-to-reach]:not([data-reached])');
    const groups = new Set(
      [...document.querySelectorAll<HTMLInputElement>('input[type="radio"][data-reached]')].map(({ name }) => name),
    );
    return [...unreached]
      .filter(
        (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && groups.has(element.name)),
      )
      .map((element) => element.getAttribute('aria-label') ?? element.outerHTML.slice(0, 200));
  });
}

function mark(selector: string): number {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && element.getAttribute('type') !== 'file',
  );
  for (const element of document.querySelectorAll('[data-to-reach]')) element.removeAttribute('data-to-reach');
  for (const element of shown) element.setAttribute('data-to-reach', '');
  shown[0]?.focus();
  return shown.length;
}
