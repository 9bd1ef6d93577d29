import { Checkbox, Field, Select } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { isSameData, type PolicyPath, valueAt } from '../../../../../core';
import { settingsWords } from '../../../texts/settings';
import { changeWords } from '../../../texts/settings-changes';
import { Quiet, Unseen } from '../../../ui/styled';
import { Stack } from '../ui/layout';
import { useEditor } from './editor';

interface ChoiceProps {
  readonly path: PolicyPath;
  readonly label: string;
  /** The policy's values with their words. */
  readonly choices: Readonly<Record<string, string>>;
  readonly unseenLabel?: boolean;
  readonly width?: number;
}

const Narrow = styled.div<{ $width: number }>`
  width: ${({ $width }) => $width}px;
  max-width: 100%;
`;

/** One of a few. */
export function ChoiceEntry({ path, label, choices, unseenLabel = false, width = 200 }: ChoiceProps) {
  const { base, valueAt: at, enter } = useEditor();
  const before = valueAt(base, path);
  const value = String(at(path));
  return (
    <Stack $gap={4}>
      <Field>
        <Field.Label>{unseenLabel ? <Unseen>{label}</Unseen> : label}</Field.Label>
        <Narrow $width={width}>
          <Select isCompact value={value} onChange={({ target }) => enter(path, target.value)}>
            {Object.entries(choices).map(([name, words]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </Select>
        </Narrow>
      </Field>
      {before !== undefined && before !== value && (
        <Quiet>{settingsWords.policy.was(choices[String(before)] ?? String(before))}</Quiet>
      )}
    </Stack>
  );
}

/** Yes or no. */
export function TickEntry({ path, label }: { readonly path: PolicyPath; readonly label: string }) {
  const { base, valueAt: at, enter } = useEditor();
  const value = at(path) === true;
  return (
    <Stack $gap={4}>
      <Field>
        <Checkbox checked={value} onChange={({ target }) => enter(path, target.checked)}>
          <Field.Label isRegular>{label}</Field.Label>
        </Checkbox>
      </Field>
      {!isSameData(valueAt(base, path), value) && (
        <Quiet>{settingsWords.policy.was(value ? changeWords.no : changeWords.yes)}</Quiet>
      )}
    </Stack>
  );
}
