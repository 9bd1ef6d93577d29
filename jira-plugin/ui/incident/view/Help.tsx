import type { Judged } from '../../../../core';
import { words } from '../../texts';
import type { OpenForm } from '../forms/use-forms';
import { Actions } from './Actions';
import { Quiet } from './Quiet';
import { Section } from './Section';

interface Props {
  readonly judged: Judged;
  readonly opener: OpenForm;
}

/** Who works on it, and who else could (J1 to J3). */
export function Help({ judged: { incident }, opener }: Props) {
  const { help } = words;
  const others = incident.collaborators.join(', ');
  return (
    <Section title={help.title}>
      <Quiet>
        {[
          incident.tier === 'support-representative' ? help.support : help.engineer,
          others ? help.others(others) : help.alone,
          incident.severity === 1 ? help.around : '',
        ].join(' ')}
      </Quiet>
      <Actions
        actions={[
          [help.escalate, opener('escalate'), 'escalate'],
          [help.supervisor, incident.supervisor === 'requested' ? null : opener('supervisor'), 'supervisor'],
        ]}
      />
    </Section>
  );
}
