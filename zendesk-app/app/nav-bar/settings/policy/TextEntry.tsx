import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import { isSameData, type PolicyPath, valueAt } from '../../../../../core';
import { settingsWords } from '../../../texts/settings';
import { Quiet, Unseen } from '../../../ui/styled';
import { Stack } from '../ui/layout';
import { useEditor } from './editor';

interface Props {
  readonly path: PolicyPath;
  readonly label: string;
  /** From what is typed to the policy's value, and back. */
  readonly read: (text: string) => unknown;
  readonly show: (value: unknown) => string;
  /** The label is read out and stands elsewhere for the eye, as in a table. */
  readonly unseenLabel?: boolean;
  /** In px; absent: as wide as there is room. */
  readonly width?: number;
  /** Where faults of this entry may stand, if not at its own place. */
  readonly faultsAt?: PolicyPath;
}

const Narrow = styled.div<{ $width?: number | undefined }>`
  max-width: ${({ $width }) => ($width === undefined ? '420px' : `${$width}px`)};
  width: 100%;
`;

/** One entry that is typed: what was there before, and what is wrong with it, stand right beside it. */
export function TextEntry({ path, label, read, show, unseenLabel = false, width, faultsAt }: Props) {
  const { base, valueAt: at, enter, faultAt, insisted } = useEditor();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const value = at(path);
  const shown = typed !== null && isSameData(read(typed), value) ? typed : show(value);
  const before = valueAt(base, path);
  const fault = left || insisted ? faultAt(faultsAt ?? path, true) : null;
  return (
    <Stack $gap={4}>
      <Field>
        <Field.Label>{unseenLabel ? <Unseen>{label}</Unseen> : label}</Field.Label>
        <Narrow $width={width}>
          <Input
            isCompact
            value={shown}
            onChange={({ target }) => {
              setTyped(target.value);
              enter(path, read(target.value));
            }}
            onBlur={() => {
              setTyped(null);
              setLeft(true);
            }}
            {...(fault === null ? {} : { validation: 'error', 'aria-invalid': true })}
          />
        </Narrow>
        {fault !== null && <Field.Message validation="error">{fault}</Field.Message>}
      </Field>
      {before !== undefined && !isSameData(before, value) && <Quiet>{settingsWords.policy.was(show(before))}</Quiet>}
    </Stack>
  );
}
