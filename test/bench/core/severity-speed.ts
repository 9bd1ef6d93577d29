import { determineSeverity } from '../../../core/severity';
import type { LabelledReport } from '../../core/severity/reports/reports';

const ROUNDS = 12;

/** The first rounds compile; a service has that behind it. */
const WARM_UP = 3;

/** One round of a text set reads at least this much. */
const CHARACTERS = 100_000;

/** Texts that were made to make a reader slow; each is read to the end of what is read of a report. */
const HOSTILE: readonly string[] = [
  'production is still still ',
  'all all all servers ',
  'a warning when the server is ',
  '?',
  'not ',
  'errors with errors in ',
  'down, ',
  'x',
  'restart of the restart ',
  'production ',
].map((piece) => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000));

const LOG = Array.from(
  { length: 120 },
  (_, line) =>
    `2026-03-02 10:${String(line % 60).padStart(2, '0')}:07,113 WARN [worker-${line}] com.acme.orders.Reader - read of order ${line * 37} timed out after 3000 ms, attempt ${line % 5}`,
).join('\n');

/** The time to read 1000 characters: reports as they come, a report with a log, and the worst of the hostile texts. */
export function readingSpeed(reports: readonly LabelledReport[]): Record<string, Record<string, number>> {
  const sets: Record<string, readonly { subject: string; body: string }[]> = {
    reports,
    'report with a log': [{ subject: 'Order import aborts', body: `The import aborts, see the log.\n${LOG}` }],
  };
  for (const [index, body] of HOSTILE.entries()) sets[`hostile ${index}`] = [{ subject: '', body }];
  const micros = new Map(Object.keys(sets).map((name) => [name, [] as number[]]));
  // Interleaved, so that what the engine compiles or throws away meets all of them alike.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, texts] of Object.entries(sets)) micros.get(name)!.push(readAll(texts));
  const mean = (name: string): number => {
    const warm = micros.get(name)!.slice(WARM_UP);
    return Math.round((warm.reduce((sum, round) => sum + round, 0) / warm.length) * 10) / 10;
  };
  const worst = Math.max(...HOSTILE.map((_, index) => mean(`hostile ${index}`)));
  return {
    reports: { 'µs per 1000 characters': mean('reports') },
    'report with a log': { 'µs per 1000 characters': mean('report with a log') },
    'worst hostile text': { 'µs per 1000 characters': worst },
  };
}

/** By the thread's own time: what else the machine does is no cost of reading. */
function readAll(texts: readonly { subject: string; body: string }[]): number {
  let read = 0;
  const began = process.threadCpuUsage();
  while (read < CHARACTERS)
    for (const text of texts) {
      determineSeverity({}, text);
      read += text.subject.length + text.body.length;
    }
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / (read / 1000);
}
