/** The service in a process of its own, steered by messages, so that a test can kill it as an operating system does. */
import { type Database, openDatabase } from '../../zendesk-app/service/database/database';
import { createService, type Service } from '../../zendesk-app/service/service';
import {
  type Answer,
  answerOf,
  type FromService,
  plainAnswer,
  plainRequest,
  requestOf,
  type ToService,
} from './process-messages';

let now = 0;
let asked = 0;
let service: Service | null = null;
let database: Database | null = null;
const waiting = new Map<number, (answer: Answer) => void>();

const say = (message: FromService): void => void process.send?.(message);

/** Every request to Zendesk goes through the test. */
const askZendesk: typeof fetch = async (input, init) => {
  const request = await plainRequest(new Request(input, init));
  asked += 1;
  const ask = asked;
  const answer = new Promise<Answer>((resolve) => waiting.set(ask, resolve));
  say({ ask, request });
  return answerOf(await answer);
};

async function carryOut(message: Exclude<ToService, { answerTo: number }>): Promise<unknown> {
  if (message.do === 'begin') {
    const { config, firstPolicy, database: where } = message.with;
    database = await openDatabase(where);
    const patience = { delay: async () => undefined, random: () => 0 };
    service = createService({ config, firstPolicy, database, patience, clock: { now: () => now }, fetch: askZendesk });
    return null;
  }
  if (!service || !database) throw new Error('The service has not begun');
  switch (message.do) {
    case 'start':
      return service.start();
    case 'drain':
      return service.drain();
    case 'nextDue':
      return service.nextDue();
    case 'fetch':
      return plainAnswer(await service.fetch(requestOf(message.with)));
    case 'stop':
      return service.stop();
    case 'drop':
      return database.drop();
    default:
      return message satisfies never;
  }
}

process.on('message', async (message: ToService) => {
  if ('answerTo' in message) {
    waiting.get(message.answerTo)?.(message.answer);
    waiting.delete(message.answerTo);
    return;
  }
  now = message.now;
  try {
    say({ id: message.id, result: (await carryOut(message)) ?? null });
  } catch (error) {
    say({ id: message.id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
