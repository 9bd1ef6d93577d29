import { table } from '../table';
import { measureReviews } from './reviews';
import { setStage } from './stage';
import { measureWakes } from './wakes';
import { raceWebhooks } from './webhooks';

const MEGABYTE = 2 ** 20;

/** What the Zendesk service takes in, reviews and wakes, beside pg-boss alone on the same Postgres; one line of JSON. */
export async function benchZendesk(): Promise<void> {
  const stage = await setStage();
  try {
    const webhooks = await raceWebhooks(stage);
    const reviews = await measureReviews(stage);
    const wakes = await measureWakes(stage);
    const [one, two] = reviews.slow;
    const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en-US')} /s`;
    const ratio = (value: number): string => `${value.toFixed(2)} ×`;
    const ms = (value: number): string => `${Math.round(value).toLocaleString('en-US')} ms`;
    console.log(
      table(
        'The Zendesk service; Postgres, the platform and what measures run on the same machine',
        ['', 'measured', 'goal'],
        [
          ['deliveries verified, stored, acknowledged', perSecond(webhooks.ours), ''],
          ['pg-boss alone, send', perSecond(webhooks.raw), ''],
          ['of pg-boss alone', ratio(webhooks.ours / webhooks.raw), '>= 0.7 ×'],
          ['reviews by one process, platform answers at once', perSecond(reviews.atOnce), ''],
          ['reviews by one process, answers take 20 ms', perSecond(one), ''],
          ['reviews by two processes, answers take 20 ms', perSecond(two), ''],
          ['two of one', ratio(two / one), '>= 1.5 ×'],
          ['due until picked up, half (100,000 armed, 500 due a second)', ms(wakes.pickedUp.p50), ''],
          ['due until picked up, 99 of 100', ms(wakes.pickedUp.p99), '< 2,000 ms'],
          ['due until the ticket is read, half', ms(wakes.read.p50), ''],
          ['due until the ticket is read, 99 of 100', ms(wakes.read.p99), ''],
          ['memory of a process (resident)', `${Math.round(Math.max(reviews.memory, wakes.memory) / MEGABYTE)} MB`, ''],
        ],
      ),
    );
    console.log(JSON.stringify({ bench: 'zendesk', webhooks, reviews, wakes }));
  } finally {
    await stage.close();
  }
}
