/** The program: the service as the environment describes it. Faulty settings are all named at once, and nothing is started. */
import { z } from 'zod';
import { main } from './main';

main(process.env).catch((error: unknown) => {
  const words = error instanceof z.ZodError ? `The settings cannot be used:\n${z.prettifyError(error)}` : error;
  console.error(words);
  process.exitCode = 1;
});
