import { SectionMessage, Text } from '@forge/react';
import type { PortalReader, RequestView } from '../../../../core';
import { portalAt, portalRequest as words } from '../../texts/portal';

interface Props {
  readonly supervisor: NonNullable<RequestView['supervisor']>;
  readonly reader: PortalReader;
}

/** That a supervisor was asked for, or who took the request (J3). */
export function Supervisor({ supervisor: { state, by, isOwn, at }, reader }: Props) {
  const { asked, askedText, taken, takenText } = words.supervisor;
  const when = portalAt(at, reader);
  return state === 'requested' ? (
    <SectionMessage appearance="information" title={asked}>
      <Text>{askedText(when, isOwn)}</Text>
    </SectionMessage>
  ) : (
    <SectionMessage appearance="success" title={taken(by)}>
      <Text>{takenText(when)}</Text>
    </SectionMessage>
  );
}
