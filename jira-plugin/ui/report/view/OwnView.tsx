import { HelperMessage, Label, Select, Stack } from '@forge/react';
import { SEVERITIES, type Severity, portalReport as words } from '../../../../core';
import type { Draft } from '../use-draft';

const NONE = { value: 0, label: words.own.none } as const;
const OPTIONS = [NONE, ...SEVERITIES.map((value) => ({ value, label: words.own.choices[value] }))];

/** The customer's own view of the severity, which is kept and decides nothing (C4). */
export function OwnView({ told: { draft, answer } }: { readonly told: Draft }) {
  const own = draft.answers.severity;
  return (
    <Stack>
      <Label labelFor="own-view">{words.own.title}</Label>
      <Select
        inputId="own-view"
        options={OPTIONS}
        value={OPTIONS.find(({ value }) => value === (own ?? 0))}
        onChange={({ value }: (typeof OPTIONS)[number]) => answer({ severity: severityOf(value) })}
      />
      <HelperMessage>{words.own.hint}</HelperMessage>
    </Stack>
  );
}

const severityOf = (value: number): Severity | undefined => SEVERITIES.find((severity) => severity === value);
