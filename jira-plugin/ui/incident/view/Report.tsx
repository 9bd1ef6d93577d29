import { Button, Inline, ProgressBar, Stack, Tag, TagGroup, Text } from '@forge/react';
import type { IntakeField, Judged } from '../../../../core';
import { words } from '../../texts';
import { fieldLabel, firstName } from '../../texts/process';
import { useReturned } from '../forms/returned';
import { Marked } from './Marked';
import { Quiet } from './Quiet';
import { Section } from './Section';

interface Props {
  readonly judged: Judged;
  /** Which missing details the reply in the making asks for. */
  readonly asked: readonly IntakeField[];
  /** Null where nothing can be asked. */
  readonly onAsk: ((fields: readonly IntakeField[]) => void) | null;
  readonly onSplit: (() => void) | null;
}

/** How complete the report is, and what is missing (B13). */
export function Report({ judged, asked, onAsk, onSplit }: Props) {
  const { applicable, provided, missing, recommended, percent } = judged.incident.intake;
  const returned = useReturned('split');
  const lacking = [...missing, ...recommended];
  const isAsked = lacking.length > 0 && lacking.every((field) => asked.includes(field));
  return (
    <Section title={words.report.title} beside={words.report.of(provided.length, applicable.length)}>
      <ProgressBar value={percent / 100} ariaLabel={words.report.of(provided.length, applicable.length)} />
      {isAsked ? (
        <Marked name="check">
          <Text>{words.report.asked(lacking.length)}</Text>
        </Marked>
      ) : (
        <Stack space="space.100">
          <Quiet>{lacking.length > 0 ? words.report.missing : words.report.complete}</Quiet>
          {lacking.length > 0 && (
            <TagGroup>
              {lacking.map((field) => (
                <Tag key={field} text={fieldLabel(field)} />
              ))}
            </TagGroup>
          )}
          {onAsk && lacking.length > 0 && (
            <Inline>
              <Button onClick={() => onAsk(lacking)}>
                {words.report.ask(firstName(judged.incident.requester), lacking.length)}
              </Button>
            </Inline>
          )}
        </Stack>
      )}
      {onSplit && (
        <Inline space="space.050" alignBlock="center" shouldWrap>
          <Quiet>{words.act.splitHint}</Quiet>
          <Button autoFocus={returned} appearance="subtle" spacing="compact" onClick={onSplit}>
            {words.act.split}
          </Button>
        </Inline>
      )}
    </Section>
  );
}
