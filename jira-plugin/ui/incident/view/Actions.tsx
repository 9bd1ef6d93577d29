import { Button, Inline } from '@forge/react';
import type { ActFormName } from '../../../../core';
import { useReturned } from '../forms/returned';

/** What a button says and does; null: this person may not, or not now. `form`: what it opens. */
export type Action = readonly [label: string, act: (() => void) | null, form?: ActFormName];

/** What can be done here. What cannot be is absent, not greyed. */
export function Actions({ actions }: { readonly actions: readonly Action[] }) {
  const open = actions.flatMap(([label, act, form]) => (act ? [{ label, act, form }] : []));
  if (open.length === 0) return null;
  return (
    <Inline space="space.100" rowSpace="space.100" shouldWrap>
      {open.map((one) => (
        <ActionButton key={one.label} {...one} />
      ))}
    </Inline>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly act: () => void;
  readonly form: ActFormName | undefined;
}

function ActionButton({ label, act, form }: ButtonProps) {
  return (
    <Button autoFocus={useReturned(form)} onClick={act}>
      {label}
    </Button>
  );
}
