import { Box, ErrorMessage, Label, Stack, Textfield, xcss } from '@forge/react';
import { useState } from 'react';
import { isSameData, type PolicyPath, pathKey, valueAt } from '../../../../core';
import { Quiet } from '../../incident/view/Quiet';
import { policyEditor } from '../../texts/admin';
import { useEditor } from './editor';

const WIDTHS = {
  narrow: xcss({ width: '190px' }),
  wide: xcss({ maxWidth: '420px', width: '100%' }),
};

interface Props {
  readonly path: PolicyPath;
  readonly label: string;
  /** From what is typed to the policy's value, and back. */
  readonly read: (text: string) => unknown;
  readonly show: (value: unknown) => string;
  readonly width?: keyof typeof WIDTHS;
}

/** One entry that is typed: what was there before, and what is wrong with it, stand right beside it. */
export function TextEntry({ path, label, read, show, width = 'wide' }: Props) {
  const { base, valueAt: at, enter, faultAt, insisted, wanted } = useEditor();
  const [left, setLeft] = useState(0);
  const key = pathKey(path);
  const value = at(path);
  const before = valueAt(base, path);
  const fault = left > 0 || insisted ? faultAt(path, true) : null;
  const isWanted = wanted?.key === key;
  return (
    <Box xcss={WIDTHS[width]}>
      {/* What was typed is shown as the policy writes it once the entry is left: the label goes with it, for their ids to match. */}
      <Stack key={`${left}-${isWanted ? wanted.time : 0}`}>
        <Label labelFor={`policy-${key}`}>{label}</Label>
        <Textfield
          id={`policy-${key}`}
          isCompact
          autoFocus={isWanted}
          defaultValue={show(value)}
          isInvalid={fault !== null}
          onChange={({ target }) => enter(path, read(target.value ?? ''))}
          onBlur={() => setLeft((times) => times + 1)}
        />
        {fault !== null && <ErrorMessage>{fault}</ErrorMessage>}
        {before !== undefined && !isSameData(before, value) && <Quiet>{policyEditor.was(show(before))}</Quiet>}
      </Stack>
    </Box>
  );
}
