import { HelperMessage, Label, Select, Stack } from '@forge/react';
import { SEVERITIES, type Severity } from '../../../../core';
import { portalReport as words } from '../../texts/portal';
import type { Draft } from '../use-draft';

interface Option {
  readonly value: number;
  readonly label: string;
}

/** The customer's own view of the severity, which is kept and decides nothing (C4). */
export function OwnView({ told: { draft, answer } }: { readonly told: Draft }) {
  const own = draft.answers.severity;
  const options: readonly Option[] = [
    { value: 0, label: words.own.none },
    ...SEVERITIES.map((value) => ({ value, label: words.own.choices[value] })),
  ];
  return (
    <Stack>
      <Label labelFor="own-view">{words.own.title}</Label>
      <Select
        inputId="own-view"
        options={[...options]}
        value={options.find(({ value }) => value === (own ?? 0))}
        onChange={({ value }: Option) => answer({ severity: severityOf(value) })}
      />
      <HelperMessage>{words.own.hint}</HelperMessage>
    </Stack>
  );
}

const severityOf = (value: number): Severity | undefined => SEVERITIES.find((severity) => severity === value);
