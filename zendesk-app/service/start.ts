/** The program: the service as the environment describes it. Faulty settings are all named at once, and nothing is started. */
import { z } from 'zod';
import { describeFailure } from './failure';
import { main } from './main';

main(process.env).catch((error: unknown) => {
  const words =
    error instanceof z.ZodError ? `The settings cannot be used:\n${z.prettifyError(error)}` : describeFailure(error);
  console.error(words);
  // Whatever was opened by then holds the process up no longer.
  process.exit(1);
});
