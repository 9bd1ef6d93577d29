import { benchCalendar } from './core/calendar';

/** The core's figures, in the order of what stands on what; each prints its tables and one line of JSON. */
async function run(): Promise<void> {
  await benchCalendar();
}

await run();
