import { html } from 'hono/html';
import { Draft } from './draft';
import { type Markup, NOTHING } from './markup';
import type { Visit } from './visit';

/** One form of a page with what was typed into it, if that could not be done the last time. */
export interface Form {
  readonly name: string;
  readonly draft: Draft;
}

/** The form as it should be shown now: as typed when it was refused, else with these values. */
export function formOf(visit: Visit, name: string, values: Readonly<Record<string, string>> = {}): Form {
  return { name, draft: visit.draft?.form === name ? visit.draft : new Draft(name, Object.entries(values)) };
}

interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

const idOf = (form: Form, name: string): string => `${form.name}-${name}`;

/** What a reader hears with a field: its hint and what is wrong with it. */
function describedBy(form: Form, { name, hint }: Labelled): string {
  const ids = [hint && `${idOf(form, name)}-hint`, form.draft.faults[name] && `${idOf(form, name)}-fault`];
  return ids.filter(Boolean).join(' ');
}

function around(form: Form, field: Labelled, input: Markup): Markup {
  const id = idOf(form, field.name);
  const fault = form.draft.faults[field.name];
  return html`<div class="field">
    <label for="${id}">${field.label}</label>
    ${input}
    ${field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : NOTHING}
    ${fault ? html`<p class="fault" id="${id}-fault"><span aria-hidden="true">⚠</span> ${fault}</p>` : NOTHING}
  </div>`;
}

function spoken(form: Form, field: Labelled): Markup {
  const described = describedBy(form, field);
  const wrong = form.draft.faults[field.name] !== undefined;
  return html`${described ? html` aria-describedby="${described}"` : NOTHING}${wrong ? html` aria-invalid="true"` : NOTHING}`;
}

interface Line extends Labelled {
  readonly type?: 'text' | 'date' | 'number' | 'datetime-local';
  readonly list?: string;
}

export function line(form: Form, field: Line): Markup {
  const { name, type = 'text', list } = field;
  return around(
    form,
    field,
    html`<input id="${idOf(form, name)}" name="${name}" type="${type}" value="${form.draft.value(name)}"${list ? html` list="${list}"` : NOTHING}${spoken(form, field)}>`,
  );
}

export function text(form: Form, field: Labelled & { readonly rows?: number }): Markup {
  const { name, rows = 3 } = field;
  return around(
    form,
    field,
    html`<textarea id="${idOf(form, name)}" name="${name}" rows="${rows}"${spoken(form, field)}>${form.draft.value(name)}</textarea>`,
  );
}

export type Choice = readonly [value: string, label: string];

export function select(form: Form, field: Labelled & { readonly choices: readonly Choice[] }): Markup {
  const { name, choices } = field;
  return around(
    form,
    field,
    html`<select id="${idOf(form, name)}" name="${name}"${spoken(form, field)}>
      ${choices.map(([value, label]) => html`<option value="${value}"${form.draft.has(name, value) ? html` selected` : NOTHING}>${label}</option>`)}
    </select>`,
  );
}

/** A question with its answers as radio buttons or tick boxes. */
export function choose(
  form: Form,
  field: Labelled & {
    readonly choices: readonly Choice[];
    readonly type?: 'radio' | 'checkbox';
    readonly wide?: boolean;
  },
): Markup {
  const { name, label, choices, type = 'radio', wide = false } = field;
  const fault = form.draft.faults[name];
  return html`<fieldset class="choices${wide ? ' wide' : ''}"><legend>${label}</legend>
    ${choices.map(([value, words]) => tick(form, name, value, words, type))}
    ${fault ? html`<p class="fault"><span aria-hidden="true">⚠</span> ${fault}</p>` : NOTHING}
  </fieldset>`;
}

export function tick(
  form: Form,
  name: string,
  value: string,
  label: string,
  type: 'radio' | 'checkbox' = 'checkbox',
): Markup {
  const id = `${idOf(form, name)}-${value}`;
  const checked = form.draft.has(name, value) ? html` checked` : NOTHING;
  return html`<label class="tick" for="${id}"><input type="${type}" id="${id}" name="${name}" value="${value}"${checked}> ${label}</label>`;
}

/** Why it could not be done, at the head of the form; it takes the focus, so that it is read first. */
export function refusal({ name, draft }: Form): Markup {
  if (draft.refused === null) return NOTHING;
  return html`<p class="refused" role="alert" id="${name}-refused" tabindex="-1" data-focus>
    <span aria-hidden="true">⚠</span> ${draft.refused}</p>`;
}
