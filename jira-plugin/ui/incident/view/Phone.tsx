import { Inline, SectionMessage, Stack, Text } from '@forge/react';
import { type Judged, requesterPhone } from '../../../../core';
import { words } from '../../texts';
import { firstName } from '../../texts/process';
import type { OpenForm } from '../forms/use-forms';
import { Actions } from './Actions';
import { Quiet } from './Quiet';
import { Section } from './Section';

interface Props {
  readonly judged: Judged;
  readonly opener: OpenForm;
}

/** The call that Severity 1 needs, and every other one (D3, E2); and the sessions, after which a survey may be offered (K3). */
export function Phone({ judged, opener }: Props) {
  const { phoneFollowUp } = judged.incident;
  const actions = (
    <Actions
      actions={[
        [words.phone.log, opener('call'), 'call'],
        [words.act.session, opener('session'), 'session'],
      ]}
    />
  );
  if (phoneFollowUp === 'outstanding')
    return (
      <SectionMessage appearance="warning" title={words.phone.outstanding}>
        <Stack space="space.100">
          <Text>{words.phone.needed}</Text>
          <PhoneNumber judged={judged} />
          {actions}
        </Stack>
      </SectionMessage>
    );
  return (
    <Section title={words.phone.title}>
      <Quiet>{phoneFollowUp === 'done' ? words.phone.done : words.phone.none}</Quiet>
      <PhoneNumber judged={judged} />
      {actions}
    </Section>
  );
}

/**
 * Jira knows no numbers of customers: it is the one that they wrote. As text, since a link of UI Kit leads to web addresses and to
 * places in Jira. https://developer.atlassian.com/platform/forge/ui-kit/components/link/
 */
function PhoneNumber({ judged }: { readonly judged: Judged }) {
  const number = requesterPhone(judged);
  if (number === null) return null;
  return (
    <Inline space="space.050" alignBlock="baseline" shouldWrap>
      <Text>{words.phone.wrote(firstName(judged.incident.requester))}</Text>
      <Text weight="bold">{number}</Text>
    </Inline>
  );
}
