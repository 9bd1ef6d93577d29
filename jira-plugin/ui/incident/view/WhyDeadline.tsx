import {
  Button,
  DynamicTable,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Stack,
  Text,
} from '@forge/react';
import { useState } from 'react';
import type { ClockExplanation, Judged } from '../../../../core';
import { words } from '../../texts';
import { panelWhy, whyWords } from '../../texts/panel';
import { Quiet } from './Quiet';
import { WhyText } from './WhyText';

interface Props {
  readonly judged: Judged;
  readonly why: ClockExplanation;
}

const COLUMNS = ['day', 'reason', 'counted', 'total'] as const;

/** "Why?" beside a deadline: one sentence, then day by day, the due row last. */
export function WhyDeadline({ judged, why }: Props) {
  const [open, setOpen] = useState(false);
  const [asText, setAsText] = useState(false);
  const close = () => {
    setOpen(false);
    setAsText(false);
  };
  return (
    <>
      <Button appearance="subtle" spacing="compact" onClick={() => setOpen(true)}>
        {words.why}
      </Button>
      <ModalTransition>
        {open && (
          <Modal onClose={close} width="large">
            <ModalHeader>
              <ModalTitle isMultiline>{whyWords(judged, why).title}</ModalTitle>
            </ModalHeader>
            <ModalBody>
              {asText ? <WhyText text={whyWords(judged, why).text} /> : <Days judged={judged} why={why} />}
            </ModalBody>
            <ModalFooter>
              {!asText && (
                <Button appearance="subtle" onClick={() => setAsText(true)}>
                  {panelWhy.copy}
                </Button>
              )}
              <Button onClick={close}>{words.close}</Button>
            </ModalFooter>
          </Modal>
        )}
      </ModalTransition>
    </>
  );
}

function Days({ judged, why }: Props) {
  const { title, intro, rows, after } = whyWords(judged, why);
  return (
    <Stack space="space.150">
      <Text>{intro}</Text>
      <DynamicTable
        label={title}
        head={{ cells: COLUMNS.map((key) => ({ key, content: panelWhy.columns[key] })) }}
        rows={rows.map((row) => ({
          key: String(row.start),
          cells: [
            { key: 'day', content: <Text weight="bold">{row.day}</Text> },
            { key: 'reason', content: <Text>{row.words}</Text> },
            { key: 'counted', content: <Text>{row.counted}</Text> },
            { key: 'total', content: <Text>{row.total}</Text> },
          ],
        }))}
      />
      {after.map((line) => (
        <Quiet key={line}>{line}</Quiet>
      ))}
    </Stack>
  );
}
