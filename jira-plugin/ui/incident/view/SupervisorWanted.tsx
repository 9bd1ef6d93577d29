import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { panelSupervisor } from '../../texts/panel';
import { agentMoment } from '../../texts/process';
import { useReturned } from '../forms/returned';
import type { OpenForm } from '../forms/use-forms';

interface Props {
  readonly judged: Judged;
  readonly opener: OpenForm;
}

/** Somebody waits for a supervisor: it stands above everything else (J3). */
export function SupervisorWanted({ judged, opener }: Props) {
  const { incident, input } = judged;
  const asked = incident.steps.findLast(({ what, refused }) => what === 'supervisor-requested' && !refused);
  const take = opener('take');
  const returned = useReturned('take');
  const who = asked && asked.by !== 'process' ? asked.by.name : incident.requester.name;
  const when = [who, asked && agentMoment(judged, asked.at)].filter(Boolean).join(', ');
  return (
    <SectionMessage
      appearance="warning"
      title={panelSupervisor.wanted(input.facts.organization?.name ?? who ?? incident.requester.id)}
    >
      <Stack space="space.100">
        <Text>{asked?.why ? `${when}: “${asked.why.trim()}”` : when}</Text>
        <Text>{take ? panelSupervisor.waiting : `${panelSupervisor.waiting} ${panelSupervisor.only}`}</Text>
        {take && (
          <Inline>
            <Button autoFocus={returned} appearance="primary" onClick={take}>
              {words.act.take}
            </Button>
          </Inline>
        )}
      </Stack>
    </SectionMessage>
  );
}
