import { agreementWords } from '../../../texts/settings-agreements';
import { Stack } from '../ui/layout';
import { Notice } from '../ui/Notice';
import { FaultList } from './FaultList';
import type { ImportResult } from './write-import';

const { results: words } = agreementWords;

/** What became of each line, as Zendesk has it now. */
export const ResultView = ({ result: { done, failed } }: { readonly result: ImportResult }) => (
  <Stack $gap={16}>
    <Notice title={words.done(done)} text={words.text} />
    {failed.length > 0 && (
      <Notice role="alert" tone="danger" title={words.failed(failed.length)} text={words.failedText}>
        <FaultList faults={failed} />
      </Notice>
    )}
  </Stack>
);
