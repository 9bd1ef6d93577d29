import { fieldLabel } from '../../../../core';
import { words } from '../../texts';
import { Badge, Between, Quiet, Section, Title } from '../../ui/styled';
import type { Judged } from '../judge';

/** How complete the report is, and what is missing (B13). */
export function Report({ judged }: { readonly judged: Judged }) {
  const { applicable, provided, missing, recommended } = judged.incident.intake;
  const lacking = [...missing, ...recommended];
  return (
    <Section>
      <Between>
        <Title>{words.report.title}</Title>
        <Quiet>{words.report.of(provided.length, applicable.length)}</Quiet>
      </Between>
      <Quiet>{lacking.length > 0 ? words.report.missing : words.report.complete}</Quiet>
      <ul>
        {lacking.map((field) => (
          <li key={field} style={{ display: 'inline-block', margin: '4px 4px 0 0' }}>
            <Badge $tone="plain">{fieldLabel(field)}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
