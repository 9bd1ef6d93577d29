import { Inline, Lozenge } from '@forge/react';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import type { OpenForm } from '../forms/use-forms';
import { Actions } from './Actions';
import { Quiet } from './Quiet';
import { Section } from './Section';

const TEXTS = { outstanding: 'needed', done: 'done', 'not-required': 'none' } as const;

interface Props {
  readonly judged: Judged;
  readonly opener: OpenForm;
}

/** The call that Severity 1 needs, and every other one (D3, E2). */
export const Phone = ({ judged: { incident }, opener }: Props) => (
  <Section title={words.phone.title}>
    {incident.phoneFollowUp === 'outstanding' && (
      <Inline>
        <Lozenge appearance="moved">{words.phone.outstanding}</Lozenge>
      </Inline>
    )}
    <Quiet>{words.phone[TEXTS[incident.phoneFollowUp]]}</Quiet>
    <Actions
      actions={[
        [words.phone.log, opener('call')],
        [words.act.session, opener('session')],
      ]}
    />
  </Section>
);
