import { Button } from '@zendeskgarden/react-buttons';
import { decisionsOf, lettingReport, liftedBy, personFirstName, personName, supportVerdict } from '../../../core';
import type { Person } from '../../client';
import { Decisions } from '../people/styled';
import { TicketLink } from '../people/TicketLink';
import { peopleWords } from '../texts/people';
import { panelSupport } from '../texts/process/support';
import { moment } from '../texts/process/time';
import { Buttons, Section, Title } from '../ui/styled';
import type { Zaf } from '../zaf/zaf';
import type { OrganizationPage } from './load-organization';

const words = peopleWords.waiting;

interface Props {
  readonly zaf: Zaf;
  readonly page: OrganizationPage;
  readonly busy: boolean;
  readonly onLet: (person: Person) => void;
}

/** People who reported without being on the list, and what waits for a decision about them (F2). */
export function Waiting({ zaf, page, busy, onLet }: Props) {
  const { here, members } = page;
  const decisions = decisionsOf(page);
  if (decisions.length === 0) return null;
  const supported = supportVerdict(page.agreement, here) === 'entitled';
  return (
    <Section $tone="warning">
      <Title>{words.title}</Title>
      <Decisions>
        {decisions.map(({ person, held }, place) => {
          const starts = liftedBy(page, lettingReport(page, person));
          return (
            <li key={person.id}>
              <p>
                <strong>{words.notOnList(personName(person))}</strong>
              </p>
              {held.map(({ number, reportedAt }) => (
                <p key={number}>
                  {words.reported(personFirstName(person))} <TicketLink zaf={zaf} number={number} />{' '}
                  {moment(reportedAt, here)}.
                </p>
              ))}
              <p>{words.told(personFirstName(person), held.length)}</p>
              {starts.length > 0 && (
                <p>{words.oncePermitted(personFirstName(person), panelSupport.startNow(starts))}</p>
              )}
              {!supported && <p>{words.agreementToo}</p>}
              {!members.includes(person) ? (
                <p>{words.stranger(personName(person), page.organization.name)}</p>
              ) : here.may.changePeople ? (
                <Buttons>
                  <Button
                    isPrimary={supported && place === 0}
                    aria-disabled={busy}
                    onClick={() => busy || onLet(person)}
                  >
                    {peopleWords.letReport(personFirstName(person))}
                  </Button>
                </Buttons>
              ) : (
                <p>{peopleWords.whoLets(personFirstName(person))}</p>
              )}
            </li>
          );
        })}
      </Decisions>
    </Section>
  );
}
