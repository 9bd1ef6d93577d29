import { el } from './dom';
import type { Instance } from './instance';

/** The apps at the right of a page. */
export function tray(instances: readonly Instance[], note: string | null): HTMLElement {
  return el('aside', { class: 'tray', 'aria-label': 'Apps' }, [
    ...instances.map((instance) =>
      el('section', { class: 'app', 'aria-label': instance.app.name }, [
        el('h2', {}, [instance.app.name]),
        instance.frame,
      ]),
    ),
    note === null ? null : el('p', { class: 'note' }, [note]),
    instances.length === 0 && note === null ? el('p', { class: 'note' }, ['No app has a place on this page.']) : null,
  ]);
}
