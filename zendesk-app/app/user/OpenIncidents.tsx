import { personFirstName, statusLabel } from '../../../core';
import { Row } from '../people/styled';
import { TicketLink } from '../people/TicketLink';
import { peopleWords } from '../texts/people';
import { Quiet, Section, Title } from '../ui/styled';
import type { Zaf } from '../zaf/zaf';
import type { UserPage } from './load-user';
import { openIncidents } from './open-incidents';

const words = peopleWords.incidents;

/** What the person has reported and what is due in it, each a link. */
export function OpenIncidents({ zaf, page }: { readonly zaf: Zaf; readonly page: UserPage }) {
  const incidents = openIncidents(page.tickets, page.here);
  const name = personFirstName(page.person);
  return (
    <Section>
      <Title>{words.title(name)}</Title>
      {incidents.length === 0 && <p>{words.none(name)}</p>}
      <ul>
        {incidents.map(({ number, subject, status, due }) => (
          <Row key={number}>
            <div>
              <p>
                <TicketLink zaf={zaf} number={number} /> <strong>{subject}</strong>
              </p>
              <p>{statusLabel(status)}</p>
              <Quiet>{due}</Quiet>
            </div>
          </Row>
        ))}
      </ul>
    </Section>
  );
}
