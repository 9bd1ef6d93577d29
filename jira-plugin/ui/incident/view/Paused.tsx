import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { panelStanding } from '../../texts/panel';
import { agentMoment, firstName } from '../../texts/process';
import type { OpenForm } from '../forms/use-forms';
import { Quiet } from './Quiet';
import { Section } from './Section';
import { whoReports } from './who-reports';

interface Props {
  readonly judged: Judged;
  readonly opener: OpenForm;
}

/** Verification Required: why, and what would lift it (F3). */
export function Paused({ judged, opener }: Props) {
  const { incident } = judged;
  const who = whoReports(judged);
  const remedy = panelStanding.remedy(incident.entitlement, who);
  const { paused } = panelStanding;
  const told = toldAt(judged);
  const allow = opener('allow');
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
        {allow && (
          <Inline>
            <Button onClick={allow}>{words.act.allow}</Button>
          </Inline>
        )}
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
