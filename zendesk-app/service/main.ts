import { serve } from '@hono/node-server';
import pino from 'pino';
import { systemClock } from './clock';
import { openDatabase } from './database/database';
import { readEnvironment } from './environment';
import { createService } from './service';

/** Runs the service as the environment says, until it is told to stop. */
export async function main(variables: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { config, port, database: where, logLevel } = readEnvironment(variables);
  const logger = pino({ level: logLevel });
  const database = await openDatabase(where);
  const service = createService({ config, clock: systemClock, database, logger });
  await service.start();
  await service.work();
  const server = serve({ fetch: service.fetch, port });
  logger.info({ port }, 'Serving');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      void service.stop().then(() => database.close());
    });
  }
}
