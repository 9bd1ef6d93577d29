import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import {
  decisionsOf,
  type Held,
  lettingReport,
  liftedBy,
  personFirstName,
  personName,
  supportVerdict,
} from '../../../core';
import type { Reporting } from '../../resolvers/organization';
import { IncidentLinks } from '../incident/view/IncidentLinks';
import { words } from '../texts';
import { panelPeople, panelSupport } from '../texts/organization';
import { moment, processWords } from '../texts/process';
import type { OrganizationPage } from './use-organization';

interface Props {
  readonly page: OrganizationPage;
  readonly onLet: (person: Reporting) => void;
}

/** People who reported without being on the list, and what waits for a decision about them (F2). */
export function Waiting({ page, onLet }: Props) {
  const decisions = decisionsOf(page);
  if (decisions.length === 0) return null;
  const supported = supportVerdict(page.agreement, page.here) === 'entitled';
  return (
    <SectionMessage appearance="warning" title={panelPeople.waiting.title}>
      <Stack space="space.200">
        {decisions.map(({ person, held }, place) => (
          <Stack key={person.id} space="space.100">
            <Facts page={page} person={person} held={held} />
            {!supported && <Text>{panelPeople.waiting.agreementToo}</Text>}
            <Way page={page} person={person} isPrimary={supported && place === 0} onLet={onLet} />
          </Stack>
        ))}
      </Stack>
    </SectionMessage>
  );
}

interface FactsProps {
  readonly page: OrganizationPage;
  readonly person: Reporting;
  readonly held: readonly Held<Reporting>[];
}

/** Who reported what when, and what a decision would let start. */
function Facts({ page, person, held }: FactsProps) {
  const { waiting } = panelPeople;
  const name = personFirstName(person);
  const starts = liftedBy(page, lettingReport(page, person));
  return (
    <>
      <Text weight="bold">{waiting.notOnList(personName(person))}</Text>
      {held.map(({ number, reportedAt }) => (
        <Text key={number}>
          {waiting.reported(name)} <IncidentLinks numbers={[number]} keys={page.keys} />{' '}
          {`${moment(reportedAt, page.here)}${processWords.fullStop}`}
        </Text>
      ))}
      <Text>{waiting.told(name, held.length)}</Text>
      {starts.length > 0 && <Text>{waiting.oncePermitted(name, panelSupport.startNow(starts))}</Text>}
    </>
  );
}

interface WayProps {
  readonly page: OrganizationPage;
  readonly person: Reporting;
  readonly isPrimary: boolean;
  readonly onLet: (person: Reporting) => void;
}

/** What can be done about it, or who can. */
function Way({ page, person, isPrimary, onLet }: WayProps) {
  const name = personFirstName(person);
  if (!page.members.some(({ id }) => id === person.id))
    return <Text>{panelPeople.waiting.stranger(personName(person), page.organization.name)}</Text>;
  if (!page.mayChange) return <Text>{words.organization.whoLets(name)}</Text>;
  return (
    <Inline>
      <Button appearance={isPrimary ? 'primary' : 'default'} onClick={() => onLet(person)}>
        {panelPeople.letReport(name)}
      </Button>
    </Inline>
  );
}
