import { Inline, Lozenge, Stack } from '@forge/react';
import {
  firstResponseExample,
  laterExample,
  type PolicyPath,
  SEVERITIES,
  type Severity,
  type Target,
} from '../../../../core';
import { readSpan, saysNone, settingsSaid, showSpan, policyEditor as words } from '../../texts/admin';
import { severityLabel } from '../../texts/process';
import { ChoiceEntry } from './ChoiceEntry';
import { ExampleLines } from './ExampleLines';
import { useEditor } from './editor';
import { Part } from './Part';
import { TextEntry } from './TextEntry';

const TONES = { 1: 'removed', 2: 'moved', 3: 'default' } as const;

/** How soon what is due: each number's example recomputes while it is typed. */
export function TimesPart() {
  const { sound, now } = useEditor();
  return (
    <Part {...words.times}>
      {SEVERITIES.map((severity) => (
        <SeverityTimes key={severity} severity={severity} />
      ))}
      <ExampleLines
        examples={SEVERITIES.flatMap((severity) => [
          firstResponseExample(sound, severity, now, settingsSaid),
          laterExample(sound, severity, 'customerResponse', now, settingsSaid),
          laterExample(sound, severity, 'statusUpdate', now, settingsSaid),
        ])}
      />
    </Part>
  );
}

const clocks = () =>
  [
    { name: 'firstResponse', label: words.columns.first, none: words.none },
    { name: 'customerResponse', label: words.columns.answer, none: words.none },
    { name: 'statusUpdate', label: words.columns.updates, none: words.off },
  ] as const;

function SeverityTimes({ severity }: { readonly severity: Severity }) {
  const { valueAt } = useEditor();
  const name = severityLabel(severity);
  return (
    <Stack space="space.050">
      <Inline>
        <Lozenge appearance={TONES[severity]}>{name}</Lozenge>
      </Inline>
      {clocks().map((clock) => {
        const path: PolicyPath = ['severities', String(severity), clock.name];
        const label = `${name}: ${clock.label}`;
        const isFirst = clock.name === 'firstResponse';
        return (
          <Inline key={clock.name} space="space.150" rowSpace="space.050" alignBlock="start" shouldWrap>
            <TextEntry
              path={isFirst ? [...path, 'target'] : path}
              label={label}
              width="narrow"
              read={isFirst ? readSpan : (text) => readTarget(text, valueAt(path))}
              show={isFirst ? (value) => showSpan(String(value)) : (value) => showTarget(value, clock.none)}
            />
            {valueAt(path) !== null && (
              <ChoiceEntry path={[...path, 'basis']} label={words.basisOf(label)} choices={words.basis} width="wide" />
            )}
          </Inline>
        );
      })}
    </Stack>
  );
}

const showTarget = (value: unknown, none: string): string =>
  value === null ? none : showSpan(String((value as Target).target));

/** A span keeps how it is counted; one that begins to exist is counted in support hours. */
function readTarget(text: string, before: unknown): Target | null {
  if (saysNone(text)) return null;
  return { target: readSpan(text), basis: (before as Target | null)?.basis ?? 'business' };
}
