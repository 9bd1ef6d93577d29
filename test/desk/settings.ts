import { z } from 'zod';

const schema = z.object({
  DESK_PORT: z.coerce.number('has to be a number').int().min(1).max(65_535).default(4300),
});

export interface Settings {
  readonly port: number;
  readonly reset: boolean;
}

/** From the environment and the command line; a sentence when something in them is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv, args: readonly string[]): Settings | string {
  const unknown = args.find((arg) => arg !== '--reset');
  if (unknown !== undefined) return `The desk does not know "${unknown}". It knows --reset, which begins anew.`;
  const parsed = schema.safeParse(environment);
  if (!parsed.success) return `DESK_PORT is "${environment.DESK_PORT}": it has to be a port number from 1 to 65535.`;
  return { port: parsed.data.DESK_PORT, reset: args.includes('--reset') };
}
