import { capital, type Row } from '../../../../core';
import { boardWords } from '../../texts/board';
import { moment } from '../../texts/process/time';
import { Between, Quiet, Step, Title } from '../../ui/styled';
import { TicketLink } from '../../zaf/ticket-link';
import type { About } from './about';
import type { TicketIncident } from './incident';
import { Card, LinkButton, Toned } from './styled';

const FIRST = 3;

/** What closes by itself unless the customer answers. */
export function ClosingSoon({
  rows,
  onAll,
  ...about
}: About & { readonly rows: readonly Row<TicketIncident>[]; readonly onAll: () => void }) {
  const { title, only, all, none } = boardWords.closing;
  const { now, names, prepared, zaf } = about;
  return (
    <Card aria-labelledby="closing-soon">
      <Between>
        <Title id="closing-soon">{title}</Title>
        {rows.length > FIRST && (
          <LinkButton type="button" aria-label={`${title}: ${all(rows.length)}`} onClick={onAll}>
            {all(rows.length)}
          </LinkButton>
        )}
      </Between>
      <Quiet>{rows.length === 0 ? none : only}</Quiet>
      <ul>
        {rows.slice(0, FIRST).map(({ incident, at }) => (
          <Step key={incident.id}>
            <Between>
              <Toned as="strong" $tone="plain" $strong>
                {capital(moment(at ?? now, { now, timeZone: prepared.calendar.timeZone }))}
              </Toned>
              <TicketLink zaf={zaf} ticket={incident.id} label={`#${incident.id} ${incident.subject}`}>
                {`#${incident.id}`}
              </TicketLink>
            </Between>
            <Quiet>{names.organizations.get(incident.organization ?? 0) ?? incident.subject}</Quiet>
          </Step>
        ))}
      </ul>
    </Card>
  );
}
