import { createAdaptorServer } from '@hono/node-server';
import pino, { type Logger } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import { systemClock } from './clock';
import { openDatabase } from './database/database';
import { readEnvironment } from './environment';
import { describeFailure } from './failure';
import { createMetrics } from './metrics';
import { createService } from './service';
import { VERSION } from './version';

/** Runs the service as the environment says, until it is told to stop. */
export async function main(variables: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { config, port, database: where, logLevel, shutdownMs } = readEnvironment(variables);
  const logger = pino({ level: logLevel });
  const database = await openDatabase(where);
  const metrics = createMetrics();
  collectDefaultMetrics({ register: metrics.registry });
  const service = createService({ config, clock: systemClock, database, logger, metrics });
  await service.start();
  await service.work();
  const server = createAdaptorServer({ fetch: service.fetch });
  // Requests that are under way are answered; connections that wait for another one are not kept.
  const closed = new Promise<void>((resolve) => server.on('close', resolve));
  server.listen(port, () => {
    const address = server.address();
    logger.info({ port: typeof address === 'object' ? address?.port : port, version: VERSION }, 'Serving');
  });
  onceTold(logger, async () => {
    server.close();
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    const overdue = new Promise<'overdue'>((resolve) => setTimeout(resolve, shutdownMs, 'overdue').unref());
    const finished = Promise.all([service.stop(shutdownMs), closed]).then(() => 'finished' as const);
    const end = await Promise.race([finished, overdue]);
    logger.info({ end }, 'Stopped; what is not finished is taken up by the next start');
    await Promise.race([database.close(), overdue]);
  });
}

/** The first signal stops the service in good order; a second one ends it at once. */
function onceTold(logger: Logger, stop: () => Promise<void>): void {
  let told = false;
  const tell = (): void => {
    if (told) process.exit(1);
    told = true;
    logger.info('Stopping');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ failure: describeFailure(error) }, 'Stopping failed');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, tell);
}
