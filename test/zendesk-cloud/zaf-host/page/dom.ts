type Child = Node | string | null;

/** Makes an element; a null child is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A labelled control; the label names it for everybody. */
export function labelled(text: string, control: HTMLElement): HTMLElement {
  return el('label', { class: 'field' }, [el('span', {}, [text]), control]);
}

/** A list to choose from; what is chosen is told by its value. */
export function select(
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const list = el(
    'select',
    {},
    options.map(([value, label]) => el('option', { value, selected: value === chosen }, [label])),
  );
  list.addEventListener('change', () => choose(list.value));
  return list;
}
