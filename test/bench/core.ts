import { benchCalendar } from './core/calendar';
import { benchFold } from './core/fold';
import { benchSeverity } from './core/severity';

/** The core's figures, in the order of what stands on what; each prints its tables and one line of JSON. */
async function run(): Promise<void> {
  await benchCalendar();
  benchFold();
  benchSeverity();
}

await run();
