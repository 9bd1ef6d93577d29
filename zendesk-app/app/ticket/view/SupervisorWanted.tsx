import { Button } from '@zendeskgarden/react-buttons';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { panelSupervisor } from '../../texts/process/supervisor';
import { agentMoment } from '../../texts/process/time';
import { processWords } from '../../texts/process/words';
import { Marked } from '../../ui/Mark';
import { Section, Title } from '../../ui/styled';
import type { OpenForm } from '../forms/opener';

interface Props {
  readonly judged: Judged;
  readonly opener: OpenForm;
}

/** Somebody waits for a supervisor: it stands above everything else (J3). */
export default function SupervisorWanted({ judged, opener }: Props) {
  const { incident, input } = judged;
  const asked = incident.steps.findLast(({ what, refused }) => what === 'supervisor-requested' && !refused);
  const take = opener('take');
  const who = asked && asked.by !== 'process' ? asked.by.name : incident.requester.name;
  return (
    <Section $tone="warning">
      <Marked name="warning">
        <Title>{panelSupervisor.wanted(input.facts.organization?.name ?? who ?? incident.requester.id)}</Title>
        <p>
          {[who, asked && agentMoment(judged, asked.at)].filter(Boolean).join(processWords.comma)}
          {asked?.why ? `: “${asked.why.trim()}”` : ''}
        </p>
        <p>
          {panelSupervisor.waiting} {take ? '' : panelSupervisor.only}
        </p>
      </Marked>
      {take && (
        <Button isPrimary isStretched id="open-take" style={{ marginTop: 12 }} onClick={take}>
          {words.act.take}
        </Button>
      )}
    </Section>
  );
}
