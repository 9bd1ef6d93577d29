import { SectionMessage, Stack, Text } from '@forge/react';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { panelForms, panelStanding } from '../../texts/panel';
import { agentMoment, firstName } from '../../texts/process';
import type { OpenForm } from '../forms/use-forms';
import type { Place } from '../use-incident';
import { Actions } from './Actions';
import { Quiet } from './Quiet';
import { Section } from './Section';
import { whoReports } from './who-reports';

interface Props {
  readonly judged: Judged;
  readonly opener: OpenForm;
  readonly place: Place;
}

/** Verification Required: why, and what would lift it (F3). */
export function Paused({ judged, opener, place: { asked, hasManagers } }: Props) {
  const { incident } = judged;
  const who = whoReports(judged);
  const remedy = panelStanding.remedy(incident.entitlement, who);
  const { paused } = panelStanding;
  const told = toldAt(judged);
  const [allow, ask] = [opener('allow'), opener('ask')];
  return (
    <Stack space="space.150">
      <SectionMessage appearance="warning" title={paused.title}>
        <Text>
          {panelStanding.pausedBecause(incident.entitlement, who)} {paused.until}
        </Text>
      </SectionMessage>
      <Section title={paused.lift}>
        <Text>
          <Text as="strong">{remedy.what}</Text> {remedy.how}
        </Text>
        <Text>
          <Text as="strong">{paused.manager}</Text> {paused.managerHow}
        </Text>
        {asked && <Quiet>{paused.asked(agentMoment(judged, asked.at), asked.by)}</Quiet>}
        {!allow && !hasManagers && <Quiet>{words.ask.nobody}</Quiet>}
        <Actions
          actions={[
            [words.act.allow, allow, 'allow'],
            [panelForms.titles.ask, ask, 'ask'],
          ]}
        />
      </Section>
      {told !== null && (
        <Section title={paused.told}>
          <Quiet>{panelStanding.toldWhy(firstName(incident.requester), agentMoment(judged, told))}</Quiet>
        </Section>
      )}
    </Stack>
  );
}

/** When the customer was told, by the app's own record of it. */
function toldAt({ input }: Judged): number | null {
  const entries = input.history.events.flatMap((event) => (event.type === 'recorded' ? event.carriedOut : []));
  return entries.findLast(({ kind, to }) => kind === 'verification-required' && to === 'customer')?.at ?? null;
}
