import { Button } from '@zendeskgarden/react-buttons';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { panelClosure } from '../../texts/process/closure';
import { agentMoment, firstName } from '../../texts/process/time';
import { Marked } from '../../ui/Mark';
import { Buttons, Quiet, Section, Title } from '../../ui/styled';
import type { OpenForm } from '../forms/opener';

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
  const { close, keep, reopen } = {
    close: opener('close'),
    keep: incident.status === 'Open' || incident.status === 'New' || !closure ? null : opener('keep'),
    reopen: incident.status === 'Closed' ? opener('reopen') : null,
  };
  if (!closure)
    return (
      <Section>
        <Title>{panelClosure.title}</Title>
        <Quiet>{panelClosure.none(incident.status)}</Quiet>
        {close && (
          <Buttons>
            <Button id="open-close" onClick={close}>
              {words.act.close}
            </Button>
          </Buttons>
        )}
      </Section>
    );
  return (
    <>
      <Section $tone={closure.state === 'suspended' ? 'warning' : 'info'} aria-label={panelClosure.title}>
        <Marked name={closure.state === 'suspended' ? 'warning' : 'info'}>
          {closure.state === 'suspended' && <Title>{panelClosure.suspended}</Title>}
          {closure.state === 'closed' && (
            <Title>
              {panelClosure.closed(agentMoment(judged, closure.at), closure.because, closure.wait?.status ?? null)}
            </Title>
          )}
          {closure.state === 'planned' && (
            <>
              <Title>{panelClosure.closes(agentMoment(judged, closure.wait.closesAt), name)}</Title>
              <p>
                {closure.wait.noticeSentAt === null
                  ? panelClosure.reminderAhead(name, agentMoment(judged, closure.wait.noticeAt))
                  : panelClosure.reminderSent(name, agentMoment(judged, closure.wait.noticeSentAt))}
              </p>
              {closure.wait.moved && <p>{panelClosure.moved}</p>}
            </>
          )}
        </Marked>
      </Section>
      <Section>
        <Buttons style={{ marginTop: 0 }}>
          {close && closure.state !== 'closed' && (
            <Button id="open-close" onClick={close}>
              {incident.status === 'Resolved Pending Confirmation' ? words.act.confirmed(name) : words.act.close}
            </Button>
          )}
          {keep && closure.state !== 'closed' && (
            <Button id="open-keep" onClick={keep}>
              {words.act.keep}
            </Button>
          )}
          {reopen && (
            <Button id="open-reopen" onClick={reopen}>
              {words.act.reopen}
            </Button>
          )}
          {onWrite && (
            <Button id="open-reply" onClick={onWrite}>
              {words.reply.write(name)}
            </Button>
          )}
        </Buttons>
      </Section>
    </>
  );
}

/** What happens if the customer writes while it waits. */
export function IfWrites({ judged }: { readonly judged: Judged }) {
  return (
    <Section>
      <Title>{panelClosure.againTitle(firstName(judged.incident.requester))}</Title>
      <p>{panelClosure.againText}</p>
    </Section>
  );
}
