import { Box, Checkbox, Label, Select, Stack, xcss } from '@forge/react';
import { isSameData, type PolicyPath, pathKey, valueAt } from '../../../../core';
import { Quiet } from '../../incident/view/Quiet';
import { policyChanges, policyEditor } from '../../texts/admin';
import { useEditor } from './editor';

const WIDTHS = { narrow: xcss({ width: '200px' }), wide: xcss({ width: '280px' }) };

interface ChoiceProps {
  readonly path: PolicyPath;
  readonly label: string;
  /** The policy's values with their words. */
  readonly choices: Readonly<Record<string, string>>;
  readonly width?: keyof typeof WIDTHS;
}

/** One of a few. */
export function ChoiceEntry({ path, label, choices, width = 'narrow' }: ChoiceProps) {
  const { base, valueAt: at, enter } = useEditor();
  const key = pathKey(path);
  const before = valueAt(base, path);
  const value = String(at(path));
  const options = Object.entries(choices).map(([name, words]) => ({ value: name, label: words }));
  return (
    <Box xcss={WIDTHS[width]}>
      <Stack>
        <Label labelFor={`policy-${key}`}>{label}</Label>
        <Select
          inputId={`policy-${key}`}
          spacing="compact"
          isSearchable={false}
          options={options}
          value={options.find((option) => option.value === value)}
          onChange={(option: { value: string }) => enter(path, option.value)}
        />
        {before !== undefined && before !== value && (
          <Quiet>{policyEditor.was(choices[String(before)] ?? String(before))}</Quiet>
        )}
      </Stack>
    </Box>
  );
}

/** Yes or no. */
export function TickEntry({ path, label }: { readonly path: PolicyPath; readonly label: string }) {
  const { base, valueAt: at, enter } = useEditor();
  const value = at(path) === true;
  return (
    <Stack>
      <Checkbox label={label} isChecked={value} onChange={({ target }) => enter(path, target.checked === true)} />
      {!isSameData(valueAt(base, path), value) && (
        <Quiet>{policyEditor.was(value ? policyChanges.no : policyChanges.yes)}</Quiet>
      )}
    </Stack>
  );
}
