import { SectionMessage, Stack, Text } from '@forge/react';
import type { ClosureExplanation, Judged } from '../../../../core';
import { words } from '../../texts';
import { panelClosure } from '../../texts/panel';
import { agentMoment, firstName } from '../../texts/process';
import type { OpenForm } from '../forms/use-forms';
import { Actions } from './Actions';
import { Quiet } from './Quiet';
import { Section } from './Section';

interface Props {
  readonly judged: Judged;
  readonly opener: OpenForm;
  /** Shows the reply, where it is not shown by itself. */
  readonly onWrite: (() => void) | null;
}

/** What closes by itself and when, and what stops it; or when and why it was closed (I2 to I6). */
export function Closure({ judged, opener, onWrite }: Props) {
  const { incident, explanation } = judged;
  const closure = explanation?.closure ?? null;
  const name = firstName(incident.requester);
  if (!closure)
    return (
      <Section title={panelClosure.title}>
        <Quiet>{panelClosure.none(incident.status)}</Quiet>
        <Actions actions={[[words.act.close, opener('close'), 'close']]} />
      </Section>
    );
  const isClosed = closure.state === 'closed';
  const confirmed = incident.status === 'Resolved Pending Confirmation';
  return (
    <Stack space="space.150">
      <SectionMessage
        appearance={closure.state === 'suspended' ? 'warning' : 'information'}
        title={titleOf(judged, closure, name)}
      >
        {closure.state === 'planned' && (
          <Text>
            {closure.wait.noticeSentAt === null
              ? panelClosure.reminderAhead(name, agentMoment(judged, closure.wait.noticeAt))
              : panelClosure.reminderSent(name, agentMoment(judged, closure.wait.noticeSentAt))}{' '}
            {closure.wait.moved ? panelClosure.moved : ''}
          </Text>
        )}
      </SectionMessage>
      <Actions
        actions={[
          [confirmed ? words.act.confirmed(name) : words.act.close, isClosed ? null : opener('close'), 'close'],
          [words.act.keep, isClosed ? null : opener('keep'), 'keep'],
          [words.act.reopen, isClosed ? opener('reopen') : null, 'reopen'],
          [words.reply.write(name), onWrite],
        ]}
      />
    </Stack>
  );
}

function titleOf(judged: Judged, closure: ClosureExplanation, name: string): string {
  switch (closure.state) {
    case 'suspended':
      return panelClosure.suspended;
    case 'closed':
      return panelClosure.closed(agentMoment(judged, closure.at), closure.because, closure.wait?.status ?? null);
    case 'planned':
      return panelClosure.closes(agentMoment(judged, closure.wait.closesAt), name);
    default:
      return closure satisfies never;
  }
}

/** What happens if the customer writes while it waits. */
export const IfWrites = ({ judged }: { readonly judged: Judged }) => (
  <Section title={panelClosure.againTitle(firstName(judged.incident.requester))}>
    <Quiet>{panelClosure.againText}</Quiet>
  </Section>
);
