import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { Installation } from '../../../setup';
import { reportWords } from '../../texts/report';
import { Quiet, Section } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import type { JudgedReport } from '../judge-report';
import { Alert, Stack } from '../ui';
import { type Filled, fillTicket } from './fill-ticket';

interface Props {
  readonly zaf: Zaf;
  readonly installation: Installation;
  readonly judged: JudgedReport;
}

const words = reportWords.fill;

/** Brings the report into Zendesk's new ticket; the agent submits it as usual. */
export function Fill({ zaf, installation, judged }: Props) {
  const [filled, setFilled] = useState<{ readonly what: Filled; readonly from: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const present = JSON.stringify([judged.report, judged.caller.id]);
  const fill = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      setFilled({ what: await fillTicket(zaf, installation, judged, filled?.what ?? null), from: present });
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section>
      <Stack>
        {failed && <Alert title={words.failed} text={words.failedText} />}
        <Button isPrimary isStretched aria-busy={busy} onClick={() => void fill()}>
          {words.button}
        </Button>
        <Quiet role="status" style={{ textAlign: 'center' }}>
          {filled === null ? words.after : filled.from === present ? words.done : words.changed}
        </Quiet>
      </Stack>
    </Section>
  );
}
