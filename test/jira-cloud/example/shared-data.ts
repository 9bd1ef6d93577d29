import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The data that lies beside the repository: recorded payloads, contracts, the traffic referee. */
export const SHARED = resolve(process.env.SHARED_DATA || resolve(import.meta.dirname, '../../../../shared'));

/**
 * Is a part of it there? On a developer's machine it may be missing, and then says nothing; in CI it may not.
 * @throws in CI when it is missing.
 */
export function hasShared(part: string): boolean {
  const found = existsSync(resolve(SHARED, part));
  if (!found && process.env.CI) throw new Error(`${part} is missing in ${SHARED}`);
  return found;
}
