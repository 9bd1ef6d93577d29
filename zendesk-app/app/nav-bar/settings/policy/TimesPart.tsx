import { type PolicyPath, SEVERITIES, type Severity, type Target } from '../../../../../core';
import { severityLabel } from '../../../texts/process/words';
import { settingsWords } from '../../../texts/settings';
import { Badge } from '../../../ui/styled';
import { ExampleLines } from '../ui/ExampleLines';
import { Grid, Part, Row } from '../ui/layout';
import { ChoiceEntry } from './ChoiceEntry';
import { useEditor } from './editor';
import { firstResponseExample, laterExample } from './examples';
import { readSpan, saysNone, showSpan } from './spans';
import { TextEntry } from './TextEntry';

const { policy: words } = settingsWords;
const TONES = { 1: 'danger', 2: 'warning', 3: 'plain' } as const;

/** How soon what is due: each number's example recomputes while it is typed. */
export function TimesPart() {
  const { sound, now } = useEditor();
  return (
    <Part {...words.times}>
      <Grid>
        <thead>
          <tr>
            <th scope="col">{words.columns.severity}</th>
            <th scope="col">{words.columns.first}</th>
            <th scope="col">{words.columns.answer}</th>
            <th scope="col">{words.columns.updates}</th>
          </tr>
        </thead>
        <tbody>
          {SEVERITIES.map((severity) => (
            <SeverityRow key={severity} severity={severity} />
          ))}
        </tbody>
      </Grid>
      <ExampleLines
        examples={SEVERITIES.flatMap((severity) => [
          firstResponseExample(sound, severity, now),
          laterExample(sound, severity, 'customerResponse', now),
          laterExample(sound, severity, 'statusUpdate', now),
        ])}
      />
    </Part>
  );
}

function SeverityRow({ severity }: { readonly severity: Severity }) {
  const { valueAt } = useEditor();
  const name = severityLabel(severity);
  const at = (clock: string): PolicyPath => ['severities', String(severity), clock];
  const first = at('firstResponse');
  return (
    <tr>
      <th scope="row">
        <Badge $tone={TONES[severity]}>{name}</Badge>
      </th>
      <td>
        <Row style={{ alignItems: 'start' }}>
          <TextEntry
            unseenLabel
            path={[...first, 'target']}
            label={`${name}: ${words.columns.first}`}
            read={readSpan}
            show={(value) => showSpan(String(value))}
            width={88}
          />
          <ChoiceEntry
            unseenLabel
            path={[...first, 'basis']}
            label={words.basisOf(`${name}, ${words.columns.first}`)}
            choices={words.basis}
            width={152}
          />
        </Row>
      </td>
      {(['customerResponse', 'statusUpdate'] as const).map((clock) => {
        const none = clock === 'customerResponse' ? words.none : words.off;
        const label = `${name}: ${clock === 'customerResponse' ? words.columns.answer : words.columns.updates}`;
        return (
          <td key={clock}>
            <Row style={{ alignItems: 'start' }}>
              <TextEntry
                unseenLabel
                path={at(clock)}
                label={label}
                read={(text) => readTarget(text, valueAt(at(clock)))}
                show={(value) => (value === null ? none : showSpan(String((value as Target).target)))}
                width={88}
              />
              {valueAt(at(clock)) !== null && (
                <ChoiceEntry
                  unseenLabel
                  path={[...at(clock), 'basis']}
                  label={words.basisOf(label)}
                  choices={words.basis}
                  width={152}
                />
              )}
            </Row>
          </td>
        );
      })}
    </tr>
  );
}

/** A span keeps how it is counted; one that begins to exist is counted in support hours. */
function readTarget(text: string, before: unknown): Target | null {
  if (saysNone(text)) return null;
  return { target: readSpan(text), basis: (before as Target | null)?.basis ?? 'business' };
}
