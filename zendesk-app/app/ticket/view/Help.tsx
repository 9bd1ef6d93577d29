import { Button } from '@zendeskgarden/react-buttons';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { Buttons, Quiet, Section, Title } from '../../ui/styled';
import type { OpenForm } from '../forms/opener';

interface Props {
  readonly judged: Judged;
  readonly opener: OpenForm;
}

/** Who works on it, and who else could (J1 to J3). */
export function Help({ judged: { incident }, opener }: Props) {
  const { help } = words;
  const escalate = opener('escalate');
  const supervisor = incident.supervisor === 'requested' ? null : opener('supervisor');
  const others = incident.collaborators.join(', ');
  return (
    <Section>
      <Title>{help.title}</Title>
      <Quiet>
        {[
          incident.tier === 'support-representative' ? help.support : help.engineer,
          others ? help.others(others) : help.alone,
          incident.severity === 1 ? help.around : '',
        ].join(' ')}
      </Quiet>
      <Buttons>
        {escalate && (
          <Button id="open-escalate" onClick={escalate}>
            {help.escalate}
          </Button>
        )}
        {supervisor && (
          <Button id="open-supervisor" onClick={supervisor}>
            {help.supervisor}
          </Button>
        )}
      </Buttons>
    </Section>
  );
}
