import styled from 'styled-components';
import { boardWords } from '../../texts/board';
import { Badge, Quiet } from '../../ui/styled';
import { TicketLink } from '../../zaf/ticket-link';
import type { About } from './about';
import type { TicketIncident } from './incident';

const TONES = { 1: 'danger', 2: 'warning', 3: 'plain' } as const;

const Facts = styled(Quiet)`
  margin-top: 4px;
`;

/** An incident's subject, which opens it, with its severity, number and customer. */
export function Incident({
  zaf,
  names,
  incident,
}: Pick<About, 'zaf' | 'names'> & { readonly incident: TicketIncident }) {
  const { id, subject, severity, organization } = incident;
  const customer = organization === null ? boardWords.noOrganization : names.organizations.get(organization);
  return (
    <>
      <TicketLink zaf={zaf} ticket={id}>
        <strong>{subject || boardWords.noSubject}</strong>
      </TicketLink>
      <Facts>
        <Badge $tone={TONES[severity]}>{boardWords.severity(severity)}</Badge>{' '}
        <span>{[`#${id}`, customer].filter(Boolean).join(' · ')}</span>
      </Facts>
    </>
  );
}
