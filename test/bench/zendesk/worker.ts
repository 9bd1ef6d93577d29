/** The service as it is deployed, in a process of its own, until it is told to stop. */
import { systemClock } from '../../../zendesk-app/service/clock';
import { configSchema } from '../../../zendesk-app/service/config';
import { openDatabase } from '../../../zendesk-app/service/database/database';
import { createService } from '../../../zendesk-app/service/service';
import type { FromWorker, ToWorker } from './messages';

const say = (message: FromWorker): void => void process.send?.(message);

// It does not outlive whoever measures.
process.on('disconnect', () => process.exit());
process.on('message', async (message: ToWorker) => {
  if ('begin' in message) {
    const { config, url, schema } = message.begin;
    const database = await openDatabase({ url, schema });
    const service = createService({ config: configSchema.parse(config), clock: systemClock, database });
    await service.start();
    await service.work();
    process.on('message', async (later: ToWorker) => {
      if (!('do' in later) || later.do !== 'stop') return;
      await service.stop();
      await database.close();
      say({ stopped: true });
      process.disconnect();
    });
    say({ working: true });
  } else if (message.do === 'memory') {
    const { rss, heapUsed } = process.memoryUsage();
    say({ memory: { rss, heap: heapUsed } });
  }
});
