import { Inline, Link, Lozenge, Stack, Text } from '@forge/react';
import type { BoardIncident, BoardSpeech } from '../../../core';
import type { IssueIncident } from '../../board/incident-on';
import { numberOf } from '../../site';
import { Quiet } from '../incident/view/Quiet';
import type { About } from './about';

const TONES: Readonly<Record<BoardIncident['severity'], 'removed' | 'moved' | 'default'>> = {
  1: 'removed',
  2: 'moved',
  3: 'default',
};

interface Props extends Pick<About, 'names'> {
  readonly speech: BoardSpeech;
  readonly incident: IssueIncident;
}

/** An incident's subject, which opens it, with its severity, number and customer. */
export function Incident({ speech, names, incident: { id, subject, severity, organization } }: Props) {
  const { board } = speech;
  const customer = organization === null ? board.noOrganization : names.organizations.get(organization);
  return (
    <Stack space="space.050" alignInline="start">
      <Text>
        <Link href={`/browse/${id}`} openNewTab>
          {subject || board.noSubject}
        </Link>
      </Text>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge appearance={TONES[severity]}>{board.severity(severity)}</Lozenge>
        <Quiet>{[`#${numberOf(id)}`, customer].filter(Boolean).join(', ')}</Quiet>
      </Inline>
    </Stack>
  );
}
