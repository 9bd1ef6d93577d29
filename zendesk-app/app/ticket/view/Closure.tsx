import { panelClosure } from '../../../../core';
import { Quiet, Section, Strong, Title } from '../../ui/styled';
import type { Judged } from '../judge';
import { at, firstName } from './reader';

/** What closes by itself and when, and what stops it; or when and why it was closed (I2 to I6). */
export function Closure({ judged }: { readonly judged: Judged }) {
  const { incident, explanation } = judged;
  const closure = explanation?.closure ?? null;
  const name = firstName(incident.requester);
  return (
    <Section $tone={closure?.state === 'planned' ? 'info' : 'plain'}>
      <Title>{panelClosure.title}</Title>
      {!closure && <Quiet>{panelClosure.none(incident.status.toLowerCase())}</Quiet>}
      {closure?.state === 'suspended' && <Strong>{panelClosure.suspended}</Strong>}
      {closure?.state === 'closed' && (
        <Strong>{panelClosure.closed(at(judged, closure.at), closure.because, closure.wait?.status ?? null)}</Strong>
      )}
      {closure?.state === 'planned' && (
        <>
          <Strong>{panelClosure.closes(at(judged, closure.wait.closesAt), name)}</Strong>
          <p>
            {closure.wait.noticeSentAt === null
              ? panelClosure.reminderAhead(name, at(judged, closure.wait.noticeAt))
              : panelClosure.reminderSent(name, at(judged, closure.wait.noticeSentAt))}
          </p>
          {closure.wait.moved && <p>{panelClosure.moved}</p>}
          <Quiet>{panelClosure.againText}</Quiet>
        </>
      )}
    </Section>
  );
}
