import type { Policy } from '../policy/policy';
import { hoursWords } from './entries';
import { runName, runsOf } from './weekday-runs';
import type { SettingsWords } from './words';

/** `Monday to Friday 09:00 to 17:00, UTC`. */
export const weekWords = ({ calendar }: Policy, said: SettingsWords): string =>
  [
    ...runsOf(calendar.weekly, false)
      .filter(({ hours }) => hours.length > 0)
      .map((run) => `${runName(run, said)} ${hoursWords(run.hours, said)}`),
    calendar.timeZone,
  ].join(said.process.comma);
