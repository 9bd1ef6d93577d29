import { Button, Inline } from '@forge/react';

interface Props {
  /** What each button says and does; null: this person may not, or not now. */
  readonly actions: readonly (readonly [label: string, act: (() => void) | null])[];
}

/** What can be done here. What cannot be is absent, not greyed. */
export function Actions({ actions }: Props) {
  const open = actions.flatMap(([label, act]) => (act ? [{ label, act }] : []));
  if (open.length === 0) return null;
  return (
    <Inline space="space.100" rowSpace="space.100" shouldWrap>
      {open.map(({ label, act }) => (
        <Button key={label} onClick={act}>
          {label}
        </Button>
      ))}
    </Inline>
  );
}
