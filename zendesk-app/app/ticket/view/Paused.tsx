import { Button } from '@zendeskgarden/react-buttons';
import type { Judged } from '../../../../core';
import { recordOf } from '../../../history';
import { managersIn } from '../../account/managers';
import { words } from '../../texts';
import { pausedWords } from '../../texts/paused';
import { panelStanding } from '../../texts/process/standing';
import { agentMoment, firstName } from '../../texts/process/time';
import { Marked } from '../../ui/Mark';
import { Quiet, Section, Title } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import type { OpenForm } from '../forms/opener';
import type { LoadedTicket } from '../load/load-ticket';

interface Props {
  readonly zaf: Zaf;
  readonly ticket: LoadedTicket;
  readonly judged: Judged;
  readonly opener: OpenForm;
}

/** Verification Required: why, and what would lift it (F3). */
export default function Paused({ zaf, ticket, judged, opener }: Props) {
  const { incident, input } = judged;
  const who = {
    organization: input.facts.organization?.name ?? null,
    reporter: incident.requester.name ?? firstName(incident.requester),
    agreement: input.facts.agreements.at(-1)?.agreement ?? null,
  };
  const remedy = panelStanding.remedy(incident.entitlement, who);
  const { paused } = panelStanding;
  const place = placeOf(judged);
  const [allow, ask] = [opener('allow'), opener('ask')];
  const asked = askedIn(ticket);
  return (
    <>
      <Section $tone="warning">
        <Marked name="warning">
          <Title>{paused.title}</Title>
          <p>
            {panelStanding.pausedBecause(incident.entitlement, who)} {paused.until}
          </p>
        </Marked>
      </Section>
      <Section>
        <Title>{paused.lift}</Title>
        <p>
          <strong>{remedy.what}</strong> {remedy.how}
        </p>
        {place && (
          <Button
            isPrimary
            isStretched
            style={{ margin: '12px 0' }}
            onClick={() => void zaf.invoke('routeTo', ...place.to)}
          >
            {words.openPage(place.name)}
          </Button>
        )}
        <p>
          <strong>{paused.manager}</strong> {paused.managerHow}
        </p>
        {asked && <Quiet>{paused.asked(agentMoment(judged, asked.created_at), nameOf(ticket, asked.author_id))}</Quiet>}
        {!allow && managersIn(ticket.setup.roles).length === 0 && <Quiet>{pausedWords.noManager}</Quiet>}
        {allow && (
          <Button isStretched id="open-allow" style={{ marginTop: 12 }} onClick={allow}>
            {words.act.allow}
          </Button>
        )}
        {ask && (
          <Button isStretched id="open-ask" style={{ marginTop: 12 }} onClick={ask}>
            {pausedWords.ask}
          </Button>
        )}
      </Section>
    </>
  );
}

/** Where what pauses support is put right: the organization, or the reporter's profile. */
function placeOf({ incident, input }: Judged) {
  const { organization } = input.facts;
  if (incident.entitlement === 'not-a-representative' || !organization)
    return { name: incident.requester.name ?? '', to: ['user', Number(incident.requester.id)] as const };
  return { name: organization.name, to: ['organization', Number(organization.id)] as const };
}

/** What the customer was told of it, and when. */
export function Told({ judged }: Pick<Props, 'judged'>) {
  const told = toldAt(judged);
  if (told === null) return null;
  return (
    <Section>
      <Title>{panelStanding.paused.told}</Title>
      <p>{panelStanding.toldWhy(firstName(judged.incident.requester), agentMoment(judged, told))}</p>
    </Section>
  );
}

/** When the customer was told, by the app's own record of it. */
function toldAt({ input }: Judged): number | null {
  const entries = input.history.events.flatMap((event) => (event.type === 'recorded' ? event.carriedOut : []));
  return entries.findLast(({ kind, to }) => kind === 'verification-required' && to === 'customer')?.at ?? null;
}

/** The last time that somebody asked a manager. */
const askedIn = ({ source }: LoadedTicket) =>
  source.audits.findLast(({ metadata }) => recordOf(metadata?.custom).asked !== undefined);

const nameOf = ({ source }: LoadedTicket, id: number): string =>
  source.people.find((person) => person.id === id)?.name ?? '';
