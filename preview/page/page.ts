import { allGained, allLost, CLOCKS, clockLabel, moment, SEVERITIES, severityLabel } from '../../core';
import { upperFirst } from '../change-rows';
import { headlines } from '../figures';
import { grouped, questionText, type Result, remarks } from '../result';
import { movesIn, SHIFT_BINS, type Shifts } from '../shifts';
import { html, type Markup, trusted } from './markup';
import { STYLE } from './style';
import { figureTable, policyTable, sidesTable, worstTable } from './tables';
import { type TwoSided, twoSidedChart } from './two-sided-chart';

/** The preview as one page that needs nothing else: no script, no font, no network. Every chart's figures stand beside it. */
export const pageOf = (result: Result): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What this change does</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
<h1>What this change does</h1>
<p class="soft">${grouped(result.tickets)} tickets, as of ${moment(result.reader.now, { ...result.reader, now: 0 })} (${result.reader.timeZone}). ${questionText(result.kind)}</p>
<ul class="numbers">${headlines(result.tally.summary, result.kind).map(({ number, words, tone }) => html`<li><b class="${tone}">${grouped(number)}</b><span>${words}</span></li>`)}</ul>
<section><h2>What is changed</h2>${policyTable(result)}</section>
<section><h2>Deadlines that move</h2>${deadlines(result)}</section>
<section><h2>Breaches gained and lost</h2>${breaches(result)}</section>
<section><h2>Automatic closures that move</h2>${closures(result)}</section>
<section><h2>By severity</h2>${figureTable(result)}</section>
${worst(result)}
<section><h2>How this was read</h2><ul class="plain">${remarks(result).map((text) => html`<li>${text}</li>`)}</ul>${leftOut(result)}</section>
</main>
</body>
</html>
`.markup;

/** A chart with its figures as a table. */
function pair(chart: TwoSided, head: readonly [string, string, string]): Markup {
  return html`<div class="pair"><figure><figcaption>${chart.title}</figcaption>${twoSidedChart(chart)}</figure>${sidesTable(chart.title, head, chart.rows)}</div>`;
}

function deadlines({ tally }: Result): Markup {
  const moved = CLOCKS.filter((clock) => movesIn(tally.deadlines[clock]) > 0);
  const still = CLOCKS.filter((clock) => !moved.includes(clock)).map(clockLabel);
  return html`${moved.map((clock) => shiftPair(`${upperFirst(clockLabel(clock))}, by how much`, tally.deadlines[clock]))}${
    still.length > 0 ? html`<p class="soft">No deadline moves: ${still.join(', ')}.</p>` : ''
  }`;
}

function closures({ tally }: Result): Markup {
  if (movesIn(tally.closures) === 0) return html`<p class="soft">No closure moves.</p>`;
  return shiftPair('Closures, by how much', tally.closures);
}

/** Sizes of moves from small to large, earlier on the left and later on the right. */
function shiftPair(title: string, shifts: Shifts): Markup {
  const half = SHIFT_BINS.length / 2;
  const rows = SHIFT_BINS.slice(half).map(({ words }, place) => ({
    name: words,
    left: shifts[half - 1 - place] ?? 0,
    right: shifts[half + place] ?? 0,
  }));
  return pair(
    { title, left: { words: 'earlier', colour: 'earlier' }, right: { words: 'later', colour: 'later' }, rows },
    ['Moved by', 'Earlier', 'Later'],
  );
}

function breaches({ tally }: Result): Markup {
  const { overall, severities } = tally.summary;
  if (allGained(overall) + allLost(overall) === 0) return html`<p class="soft">No breach is gained or lost.</p>`;
  const rows = SEVERITIES.map((level) => ({
    name: severityLabel(level),
    left: allLost(severities[level]),
    right: allGained(severities[level]),
  }));
  return pair(
    {
      title: 'Breaches by severity',
      left: { words: 'lost', colour: 'good' },
      right: { words: 'gained', colour: 'bad' },
      rows,
    },
    ['Severity', 'Lost', 'Gained'],
  );
}

function worst(result: Result): Markup {
  const { worst: list, summary } = result.tally;
  if (list.length === 0) return html``;
  const changed = summary.overall.incidents - summary.overall.unchanged;
  const said =
    list.length < changed
      ? `The first ${grouped(list.length)} of ${grouped(changed)} that change: breaches gained first, then the largest moves.`
      : 'All that change: breaches gained first, then the largest moves.';
  return html`<section><h2>What changes most</h2><p class="soft">${said}</p>${worstTable(result)}</section>`;
}

function leftOut({ skipped, skippedCount }: Result): Markup {
  if (skippedCount === 0) return html``;
  const more = skippedCount - skipped.length;
  return html`<h3>${grouped(skippedCount)} ${skippedCount === 1 ? 'line' : 'lines'} left out</h3>
<ul class="plain">${skipped.map(({ file, line, why }) => html`<li><code>${file}:${line}</code> ${why}</li>`)}${
    more > 0 ? html`<li>and ${grouped(more)} more</li>` : html``
  }</ul>`;
}
