import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparePolicies, defaultPolicy, mergePolicy, type Policy, previewIncident } from '../../core';
import { pageOf } from '../../preview/page/page';
import { policyChanges } from '../../preview/policy-changes';
import { readLine } from '../../preview/read-line';
import type { Result } from '../../preview/result';
import { StatusReading } from '../../preview/status-reading';
import { addToTally, EMPTY_TALLY, type Tally } from '../../preview/tally';
import { exportLines } from '../bench/export/lines';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../desk/browser';

const PICTURES = 'build/screenshots';
const NOW = Date.parse('2026-11-24T15:00:00Z');

const changed = mergePolicy(defaultPolicy, {
  calendar: { holidays: ['2025-12-25', '2026-11-27'] },
  severities: { 2: { firstResponse: { target: '16h' } }, 3: { firstResponse: { target: '32h' } } },
  closure: { waits: { 'Resolved Pending Confirmation': 5 } },
}) as Policy;

function result(): Result {
  const comparison = comparePolicies(defaultPolicy, changed, NOW);
  const reading = { statuses: new StatusReading(), severity: 'priority' as const };
  let tally: Tally = EMPTY_TALLY;
  for (const line of exportLines({ tickets: 600, seed: 3, platform: 'mixed' }))
    for (const ticket of readLine(line, reading))
      if (ticket.ok) tally = addToTally(tally, previewIncident(ticket.input, comparison), 12);
  return {
    kind: 'from-the-report',
    reader: { now: NOW, timeZone: 'UTC' },
    changes: policyChanges(defaultPolicy, changed),
    tally,
    tickets: 600,
    cutShort: 2,
    skipped: [{ file: 'history.ndjson', line: 7, why: 'This is no JSON. Each line has to be one whole ticket.' }],
    skippedCount: 3,
    guessed: [{ name: 'Peer review', times: 4 }],
  };
}

if (!hasChromium()) {
  test(`the preview's page was not tried in a browser: there is no Chromium at ${CHROMIUM} (set CHROMIUM to another path)`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the page in a browser', () => {
  const file = resolve('build/preview-page.html');
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(file, pageOf(result()));
    browser = await launch();
  });

  afterAll(() => browser?.close());

  const open = async (colorScheme: 'light' | 'dark', width: number) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, asked };
  };

  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
  ] as const)(
    'E2: in %s at %i px it is readable by everybody, fits, and asks for nothing else',
    async (scheme, width) => {
      const { page, asked } = await open(scheme, width);
      await page.screenshot({ path: `${PICTURES}/preview-${scheme}-${width}.png`, fullPage: true });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(asked).toEqual([pathToFileURL(file).href]);
      const tooWide = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(tooWide).toEqual([]);
      await page.close();
    },
  );

  test('E2: a screen reader is told the name of each chart, and finds its figures in the table beside it', async () => {
    const { page } = await open('light', 1200);
    const chart = page.getByRole('img', { name: 'First response, by how much' });
    expect(await chart.count()).toBe(1);
    const table = page.getByRole('table', { name: 'First response, by how much' });
    const later = result().tally.summary.overall.clocks.firstResponse.later;
    const cells = await table.locator('tbody td:last-child').allTextContents();
    expect(cells.reduce((sum, cell) => sum + Number(cell.replaceAll(',', '')), 0)).toBe(later);
    await page.close();
  });
});
