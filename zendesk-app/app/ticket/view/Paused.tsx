import { Button } from '@zendeskgarden/react-buttons';
import { panelStanding } from '../../../../core';
import { words } from '../../texts';
import { Buttons, Section, Title } from '../../ui/styled';
import type { Judged } from '../judge';
import { firstName } from './reader';

interface Props {
  readonly judged: Judged;
  /** Only for those who may. */
  readonly onAllow: (() => void) | null;
}

/** Verification Required: why, and what would lift it (F3). */
export function Paused({ judged, onAllow }: Props) {
  const { incident, input } = judged;
  const who = {
    organization: input.facts.organization?.name ?? null,
    reporter: incident.requester.name ?? firstName(incident.requester),
    agreement: input.facts.agreements.at(-1)?.agreement ?? null,
  };
  const remedy = panelStanding.remedy(incident.entitlement, who);
  const { paused } = panelStanding;
  return (
    <>
      <Section $tone="warning">
        <Title>{paused.title}</Title>
        <p>
          {panelStanding.pausedBecause(incident.entitlement, who)} {paused.until}
        </p>
      </Section>
      <Section>
        <Title>{paused.lift}</Title>
        <p>
          <strong>{remedy.what}</strong> {remedy.how}
        </p>
        <p>
          <strong>{paused.manager}</strong> {paused.managerHow}
        </p>
        {onAllow && (
          <Buttons>
            <Button id="open-allow" onClick={onAllow}>
              {words.form.allow}
            </Button>
          </Buttons>
        )}
      </Section>
    </>
  );
}
