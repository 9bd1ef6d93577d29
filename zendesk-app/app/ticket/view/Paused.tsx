import { Button } from '@zendeskgarden/react-buttons';
import { panelStanding } from '../../../../core';
import { words } from '../../texts';
import { Marked } from '../../ui/Mark';
import { Buttons, Section, Title } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import type { Judged } from '../judge';
import { at, firstName } from './reader';

interface Props {
  readonly zaf: Zaf;
  readonly judged: Judged;
  /** Only for those who may. */
  readonly onAllow: (() => void) | null;
}

/** Verification Required: why, and what would lift it (F3). */
export default function Paused({ zaf, judged, onAllow }: Props) {
  const { incident, input } = judged;
  const who = {
    organization: input.facts.organization?.name ?? null,
    reporter: incident.requester.name ?? firstName(incident.requester),
    agreement: input.facts.agreements.at(-1)?.agreement ?? null,
  };
  const remedy = panelStanding.remedy(incident.entitlement, who);
  const { paused } = panelStanding;
  const place = placeOf(judged);
  const told = toldAt(judged);
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
        {onAllow && (
          <Buttons>
            <Button id="open-allow" onClick={onAllow}>
              {words.act.allow}
            </Button>
          </Buttons>
        )}
      </Section>
      {told !== null && (
        <Section>
          <Title>{paused.told}</Title>
          <p>{panelStanding.toldWhy(firstName(incident.requester), at(judged, told))}</p>
        </Section>
      )}
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

/** When the customer was told, by the app's own record of it. */
function toldAt({ input }: Judged): number | null {
  const entries = input.history.events.flatMap((event) => (event.type === 'recorded' ? event.carriedOut : []));
  return entries.findLast(({ kind, to }) => kind === 'verification-required' && to === 'customer')?.at ?? null;
}
