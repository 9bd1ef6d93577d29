import { Anchor, Button } from '@zendeskgarden/react-buttons';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { Marked } from '../../ui/Mark';
import { Badge, Between, Buttons, Quiet, Section, Title } from '../../ui/styled';
import type { OpenForm } from '../forms/opener';
import type { LoadedTicket } from '../load/load-ticket';

interface Props {
  readonly ticket: LoadedTicket;
  readonly judged: Judged;
  readonly opener: OpenForm;
}

/** The call that Severity 1 needs, and every other one (D3, E2). */
export function Phone({ ticket: { source }, judged: { incident }, opener }: Props) {
  const { phoneFollowUp } = incident;
  const phone = source.people.find(({ id }) => String(id) === incident.requester.id)?.phone?.trim() ?? '';
  const call = opener('call');
  const session = opener('session');
  return (
    <Section>
      <Between>
        <Title>{words.phone.title}</Title>
        {phoneFollowUp === 'outstanding' && <Badge $tone="warning">{words.phone.outstanding}</Badge>}
      </Between>
      <Quiet>{words.phone[SAYS[phoneFollowUp]]}</Quiet>
      {phone && (
        <Marked name="phone">
          <Anchor href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Anchor>
        </Marked>
      )}
      <Buttons>
        {call && (
          <Button id="open-call" onClick={call}>
            {words.phone.log}
          </Button>
        )}
        {session && (
          <Button id="open-session" onClick={session}>
            {words.act.session}
          </Button>
        )}
      </Buttons>
    </Section>
  );
}

const SAYS = { outstanding: 'needed', done: 'done', 'not-required': 'none' } as const;
