import {
  Button,
  Label,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Stack,
  Text,
  TextArea,
} from '@forge/react';
import { useState } from 'react';
import { type BoardSpeech, type Cells, csvLines } from '../../../core';
import { PLATFORM } from '../texts/board';

interface Props {
  readonly speech: BoardSpeech;
  /** What the file should be called. */
  readonly file: string;
  readonly cells: () => Cells;
}

/** The lines of a CSV file, to be copied: an app of UI Kit has no way to hand out a file. */
export function CopyCsv({ speech, file, cells }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { copy, list } = speech.board;
  return (
    <>
      <Button appearance="subtle" onClick={() => setOpen(true)}>
        {list.export}
      </Button>
      <ModalTransition>
        {open && (
          <Modal onClose={close} width="large">
            <ModalHeader>
              <ModalTitle>{copy.title}</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <Stack space="space.150">
                <Text>{copy.how(PLATFORM, file)}</Text>
                <Stack>
                  <Label labelFor="csv-lines">{copy.label}</Label>
                  <TextArea id="csv-lines" value={csvLines(cells())} isReadOnly isMonospaced minimumRows={10} />
                </Stack>
              </Stack>
            </ModalBody>
            <ModalFooter>
              <Button onClick={close}>{copy.close}</Button>
            </ModalFooter>
          </Modal>
        )}
      </ModalTransition>
    </>
  );
}
