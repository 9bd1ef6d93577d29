import { Button } from '@zendeskgarden/react-buttons';
import type { Person } from '../../client';
import { mayReport } from '../../history/entitlement-fields';
import { supportVerdict } from '../people/account';
import { type Held, waitingOf } from '../people/held';
import { firstNameOf, nameOf } from '../people/names';
import { Decisions } from '../people/styled';
import { TicketLink } from '../people/TicketLink';
import { peopleWords } from '../texts/people';
import { panelSupport } from '../texts/process/support';
import { moment } from '../texts/process/time';
import { Buttons, Section, Title } from '../ui/styled';
import type { Zaf } from '../zaf/zaf';
import { factsOf, lifted } from './consequences';
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
          const starts = lifted(page, lettingReport(page, person));
          return (
            <li key={person.id}>
              <p>
                <strong>{words.notOnList(nameOf(person))}</strong>
              </p>
              {held.map(({ number, reportedAt }) => (
                <p key={number}>
                  {words.reported(firstNameOf(person))} <TicketLink zaf={zaf} number={number} />{' '}
                  {moment(reportedAt, here)}.
                </p>
              ))}
              <p>{words.told(firstNameOf(person), held.length)}</p>
              {starts.length > 0 && <p>{words.oncePermitted(firstNameOf(person), panelSupport.startNow(starts))}</p>}
              {!supported && <p>{words.agreementToo}</p>}
              {!members.includes(person) ? (
                <p>{words.stranger(nameOf(person), page.organization.name)}</p>
              ) : here.may.changePeople ? (
                <Buttons>
                  <Button
                    isPrimary={supported && place === 0}
                    aria-disabled={busy}
                    onClick={() => busy || onLet(person)}
                  >
                    {peopleWords.letReport(firstNameOf(person))}
                  </Button>
                </Buttons>
              ) : (
                <p>{words.who(firstNameOf(person))}</p>
              )}
            </li>
          );
        })}
      </Decisions>
    </Section>
  );
}

/** The present facts, with one more person who may report. */
export const lettingReport = (page: OrganizationPage, person: Person) => ({
  agreement: page.agreement,
  mayReport: (other: Person) => other.id === person.id || mayReport(other),
});

function decisionsOf(page: OrganizationPage): { readonly person: Person; readonly held: Held[] }[] {
  const waiting = waitingOf(page.held, factsOf(page), page.here).filter(({ reporter }) => !mayReport(reporter));
  const people = [...new Set(waiting.map(({ reporter }) => reporter))];
  return people.map((person) => ({ person, held: waiting.filter(({ reporter }) => reporter === person) }));
}
