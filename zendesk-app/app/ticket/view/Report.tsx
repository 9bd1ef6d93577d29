import { Button } from '@zendeskgarden/react-buttons';
import type { IntakeField, Judged } from '../../../../core';
import { words } from '../../texts';
import { firstName } from '../../texts/process/time';
import { fieldLabel } from '../../texts/process/words';
import { Marked } from '../../ui/Mark';
import { Badge, Bar, Between, Quiet, Section, Title } from '../../ui/styled';

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
  const lacking = [...missing, ...recommended];
  const isAsked = lacking.length > 0 && lacking.every((field) => asked.includes(field));
  return (
    <Section>
      <Between>
        <Title>{words.report.title}</Title>
        <Quiet>{words.report.of(provided.length, applicable.length)}</Quiet>
      </Between>
      <Bar $share={percent / 100} $tone="plain" aria-hidden />
      {isAsked ? (
        <Marked name="check">{words.report.asked(lacking.length)}</Marked>
      ) : (
        <>
          <Quiet>{lacking.length > 0 ? words.report.missing : words.report.complete}</Quiet>
          <ul>
            {lacking.map((field) => (
              <li key={field} style={{ display: 'inline-block', margin: '4px 4px 0 0' }}>
                <Badge $tone="plain" style={{ display: 'inline-block', whiteSpace: 'normal' }}>
                  {fieldLabel(field)}
                </Badge>
              </li>
            ))}
          </ul>
          {onAsk && lacking.length > 0 && (
            <Button isStretched style={{ marginTop: 12 }} onClick={() => onAsk(lacking)}>
              {words.report.ask(firstName(judged.incident.requester), lacking.length)}
            </Button>
          )}
        </>
      )}
      {onSplit && (
        <Quiet style={{ marginTop: 12 }}>
          {words.act.splitHint}{' '}
          <Button isLink id="open-split" onClick={onSplit}>
            {words.act.split}
          </Button>
        </Quiet>
      )}
    </Section>
  );
}
