import { type PreviewedIncident, severityLabel } from '../../core';
import { changeRows } from '../change-rows';
import { FIGURE_COLUMNS, figureGroups } from '../figures';
import { grouped, type Result } from '../result';
import { html, type Markup } from './markup';

/** What the two policies say differently. */
export const policyTable = ({ changes }: Result): Markup =>
  changes.length === 0
    ? html`<p>Nothing: the two policies say the same.</p>`
    : html`<table class="stacked"><thead><tr><th scope="col">What</th><th scope="col">Now</th><th scope="col">After</th></tr></thead>
${changes.map(({ what, now, after }) => html`<tbody><tr><th scope="row">${what}</th><td data-name="Now">${now}</td><td data-name="After"><b>${after}</b></td></tr></tbody>`)}</table>`;

/** The sums, overall and by severity. */
export const figureTable = ({ tally }: Result): Markup =>
  html`<table><thead><tr><td></td>${FIGURE_COLUMNS.map(columnHead)}</tr></thead>
${figureGroups(tally.summary).map(
  ({ title, figures }) =>
    html`<tbody><tr class="group"><th scope="rowgroup" colspan="${FIGURE_COLUMNS.length + 1}">${title}</th></tr>
${figures.map(({ name, numbers }) => html`<tr><th scope="row">${name}</th>${numbers.map(numberCell)}</tr>`)}</tbody>`,
)}</table>`;

/** The figures of a two-sided chart as text. */
export function sidesTable(
  caption: string,
  head: readonly [name: string, left: string, right: string],
  rows: readonly { readonly name: string; readonly left: number; readonly right: number }[],
): Markup {
  const [name, left, right] = head;
  return html`<table><caption>${caption}</caption><thead><tr><th scope="col">${name}</th><th scope="col" class="number">${left}</th><th scope="col" class="number">${right}</th></tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${row.name}</th>${numberCell(row.left)}${numberCell(row.right)}</tr>`)}</tbody></table>`;
}

/** The incidents that change most, each with everything that changes. */
export const worstTable = (result: Result): Markup =>
  html`<table class="changes stacked"><thead><tr><th scope="col">Incident</th><th scope="col">What</th><th scope="col">Now</th><th scope="col">After</th></tr></thead>
${result.tally.worst.map((incident) => incidentRows(incident, result))}</table>`;

function incidentRows(incident: PreviewedIncident, { reader }: Result): Markup {
  const rows = changeRows(incident, reader);
  return html`<tbody>${rows.map(
    ({ what, now, after, graver }, place) =>
      html`<tr>${place === 0 ? nameCell(incident, rows.length) : ''}<td data-name="What">${what}</td><td data-name="Now">${now}</td><td data-name="After"${graver ? html` class="bad"` : ''}>${after}</td></tr>`,
  )}</tbody>`;
}

const nameCell = ({ number, subject, severity }: PreviewedIncident, rows: number): Markup =>
  html`<th scope="rowgroup" rowspan="${rows}"><span class="subject">${subject || 'Without a subject'}</span><span class="tag">${severityLabel(severity)}</span> <span class="soft">#${number}</span></th>`;

/** The word is set small where there is little room; the number tells the columns apart. */
function columnHead(name: string): Markup {
  const [word = '', ...rest] = name.split(' ');
  return rest.length === 0
    ? html`<th scope="col" class="number">${word}</th>`
    : html`<th scope="col" class="number"><span class="word">${word}</span> ${rest.join(' ')}</th>`;
}

const numberCell = (count: number): Markup =>
  html`<td class="number${count === 0 ? ' zero' : ''}">${grouped(count)}</td>`;
