import type { AgreementLineFault } from '../../../../core';
import { adminAgreements } from '../../texts/admin';
import { refusedText } from '../../texts/refused';
import { ask } from '../ask';
import type { ImportChange } from './compare';

/** What became of an import, line by line. */
export interface ImportResult {
  readonly done: number;
  readonly failed: readonly AgreementLineFault[];
}

const { results: words } = adminAgreements;

/** Writes line by line; `isStopped` is asked before each. */
export async function writeImport(
  changes: readonly ImportChange[],
  isStopped: () => boolean,
  onProgress: (done: number) => void,
): Promise<ImportResult> {
  const failed: AgreementLineFault[] = [];
  for (const [place, change] of changes.entries()) {
    onProgress(place);
    const why = isStopped() ? words.notWritten : await writeLine(change);
    if (why !== null) failed.push({ line: change.line, words: why });
  }
  return { done: changes.length - failed.length, failed };
}

/** Why it was not written; null: it was. */
async function writeLine({ organization, agreement, people }: ImportChange): Promise<string | null> {
  const asked = await ask('importAgreement', {
    organizationId: organization.id,
    agreement: agreement?.to ?? null,
    representatives: people.map(({ accountId }) => accountId),
  });
  switch (asked.kind) {
    case 'answered':
      return null;
    case 'refused':
      return words.refused(refusedText(asked.because));
    case 'unreachable':
      return words.unreachable;
    default:
      return asked satisfies never;
  }
}
