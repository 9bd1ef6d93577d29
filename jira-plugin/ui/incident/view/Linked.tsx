import { Text } from '@forge/react';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { IncidentLinks } from './IncidentLinks';
import { Section } from './Section';

interface Props {
  readonly judged: Judged;
  /** The keys of issues by their incidents' numbers. */
  readonly keys: Readonly<Record<string, string>>;
}

/** What this incident was split into, continues or came from (G1, I8). */
export function Linked({ judged: { incident }, keys }: Props) {
  if (incident.linked.length === 0) return null;
  return (
    <Section title={words.linked}>
      <Text>
        <IncidentLinks numbers={incident.linked} keys={keys} />
      </Text>
    </Section>
  );
}
