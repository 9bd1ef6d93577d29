import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The recorded payloads, where they lie beside the project. */
const PAYLOADS = resolve(process.env.SHARED_DATA || resolve(import.meta.dirname, '../../../shared'), 'payloads');

/** On a developer's machine they may be missing, and then nothing is read; in CI they may not. */
export const ARE_RECORDED = existsSync(PAYLOADS);
if (!ARE_RECORDED && process.env.CI) throw new Error(`The recorded payloads are missing: ${PAYLOADS}`);

/** What a test without them says. */
export const NOT_HERE = `recorded payloads are read where they lie in ${PAYLOADS}: here they do not`;

export interface Recording {
  /** `history/cloud-agile-EE-1`, under the platform's folder. */
  readonly name: string;
  read(): unknown;
  /** What was stated beside it without any of our code; undefined where nothing was. */
  expected(): unknown;
}

/** All recordings of a kind (`jira/history`, `zendesk/vendor`); none where they are not here. */
export function recordings(platform: 'jira' | 'zendesk', kind: string): readonly Recording[] {
  if (!ARE_RECORDED) return [];
  const folder = resolve(PAYLOADS, platform, kind);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'));
  return names.map((file) => {
    const name = file.replace(/\.json$/, '');
    const stated = resolve(folder, `${name}.expected.json`);
    return {
      name: `${kind}/${name}`,
      read: () => JSON.parse(readFileSync(resolve(folder, file), 'utf8')),
      expected: () => (existsSync(stated) ? JSON.parse(readFileSync(stated, 'utf8')) : undefined),
    };
  });
}

/** The kinds that are recorded of a platform. */
export const recordedKinds = (platform: 'jira' | 'zendesk'): readonly string[] =>
  ARE_RECORDED ? readdirSync(resolve(PAYLOADS, platform)).sort() : [];
