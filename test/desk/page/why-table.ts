import { html } from 'hono/html';
import type { Calendar, Clock, ClockName, Stretch } from '../../../core';
import { clockLabel, formatDuration, moment, panelWhy, severityLabel } from '../../../core';
import type { IncidentView } from '../help-desk';
import type { Markup } from './markup';
import { NOTHING } from './markup';
import { supportHours } from './support-hours';
import type { Visit } from './visit';
import { wallDay, wallTime } from './wall';

interface Row extends Pick<Stretch, 'start' | 'end' | 'counted'> {
  readonly words: string;
}

/** "Why this deadline?": what was counted and what was not, day by day, up to the instant at which it is used up. */
export function whyTable(visit: Visit, view: IncidentView, name: ClockName, clock: Clock, calendar: Calendar): Markup {
  const rows = [...pastRows(view.why[name] ?? []), ...rowsToCome(visit, clock, calendar)].flatMap((row) =>
    perDay(row, calendar),
  );
  let total = 0;
  const { timeZone } = calendar;
  const label = clockLabel(name);
  const due = clock.dueAt === null ? null : moment(clock.dueAt, visit.reader);
  return html`<details class="why"><summary>Why?<span class="hidden"> The ${label} ${due ? `is due ${due}` : 'is on hold'}</span></summary>
    <p>${severityLabel(view.incident.severity)} gives ${span(clock.target)}${clock.basis === 'business' ? ' of support time' : ', round the clock,'} for the ${label}.
      ${clock.startedAt === null ? 'Nothing is counted while it waits for verification.' : `Counted from ${moment(clock.startedAt, visit.reader)}.`}
      ${supportHours(view.policy.severities[view.incident.severity].calendar ?? view.policy.calendar)}</p>
    <table><thead><tr><th scope="col">Day</th><th scope="col">Time and reason</th><th scope="col">Counted</th><th scope="col">Total</th></tr></thead>
    <tbody>${rows.map((row) => {
      if (row.counted) total += row.end - row.start;
      return html`<tr><th scope="row">${wallDay(row.start, timeZone)}</th>
        <td><span aria-hidden="true">${row.counted ? '✓' : '–'}</span> ${timesOf(row, timeZone)}${row.words}</td>
        <td>${row.counted ? span(row.end - row.start) : html`<span aria-hidden="true">–</span>`}</td>
        <td>${row.counted ? span(total) : NOTHING}</td></tr>`;
    })}</tbody></table>
    ${due ? html`<p>${span(clock.target)} are used up ${due}.</p>` : NOTHING}
    <p class="quiet">Judged by policy version ${view.policy.version}, in force when the incident was reported.</p>
  </details>`;
}

const pastRows = (stretches: readonly Stretch[]): Row[] =>
  stretches.map(({ start, end, counted, reason }) => ({ start, end, counted, words: panelWhy.reasons[reason] }));

/** What will be counted until the deadline, if nothing happens. */
function rowsToCome({ reader }: Visit, clock: Clock, calendar: Calendar): Row[] {
  if (clock.dueAt === null || clock.endedAt !== null || clock.dueAt <= reader.now) return [];
  const from = Math.max(reader.now, clock.startedAt ?? reader.now);
  const spans =
    clock.basis === 'elapsed' ? [{ start: from, end: clock.dueAt }] : calendar.openIntervals(from, clock.dueAt);
  return spans.map(({ start, end }) => ({ start, end, counted: true, words: ', still to come' }));
}

/** Stretches over several days that are counted get a row a day; closed ones stay one. */
function perDay(row: Row, calendar: Calendar): Row[] {
  if (!row.counted) return [row];
  const rows: Row[] = [];
  for (let start = row.start; start < row.end; ) {
    const date = calendar.localDate(start);
    let end = row.end;
    if (calendar.localDate(row.end - 1) !== date) {
      const next = calendar.startOfLocalDate(
        new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10),
      );
      end = next > start ? Math.min(next, row.end) : row.end;
    }
    rows.push({ ...row, start, end });
    start = end;
  }
  return rows;
}

function timesOf({ start, end, counted }: Row, timeZone: string): string {
  const day = wallDay(end - 1, timeZone);
  const until = day === wallDay(start, timeZone) ? wallTime(end, timeZone) : `${day} ${wallTime(end, timeZone)}`;
  return `${wallTime(start, timeZone)} to ${until}${counted ? '' : '. '}`;
}

/** `6 h 50 min`; seconds only where there is less than a minute. */
function span(ms: number): string {
  if (ms < 60_000) return `${Math.floor(ms / 1000)} s`;
  const minutes = Math.floor(ms / 60_000);
  return formatDuration(minutes * 60_000)
    .replace(/(\d+)h/, '$1 h ')
    .replace(/(\d+)m/, '$1 min')
    .trim();
}
