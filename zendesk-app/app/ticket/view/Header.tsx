import { Button } from '@zendeskgarden/react-buttons';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { panelStanding } from '../../texts/process/standing';
import { agentMoment, firstName } from '../../texts/process/time';
import { severityLabel } from '../../texts/process/words';
import { Marked } from '../../ui/Mark';
import { Badge, Between, Quiet, Section, Title, type Tone } from '../../ui/styled';

const TONES: Readonly<Record<1 | 2 | 3, Tone>> = { 1: 'danger', 2: 'warning', 3: 'plain' };

interface Props {
  readonly judged: Judged;
  /** Null where nothing can be changed any more. */
  readonly onChangeSeverity: (() => void) | null;
}

/** What this is: severity with its reasons, status and priority, the customer's own view, the agreement (C2, C4, F1). */
export function Header({ judged, onChangeSeverity }: Props) {
  const { incident, input } = judged;
  const { severity, determination, entitlement, entitlementWarning, override } = incident;
  const { facts } = input;
  const who = {
    organization: facts.organization?.name ?? null,
    reporter: incident.requester.name ?? firstName(incident.requester),
    agreement: facts.agreements.at(-1)?.agreement ?? null,
  };
  return (
    <Section aria-label={words.incident(incident.number)}>
      <Between>
        <Badge $tone={TONES[severity]}>{severityLabel(severity)}</Badge>
        <Quiet>{words.incident(incident.number)}</Quiet>
      </Between>
      <Title>{panelStanding.standing(incident.status, incident.priority)}</Title>
      <p>
        {panelStanding.severityReasons(determination.reasons)}{' '}
        {onChangeSeverity && (
          <Button isLink id="open-severity" onClick={onChangeSeverity}>
            {words.changeSeverity}
          </Button>
        )}
      </p>
      {determination.needsReview && <p>{panelStanding.needsReview}</p>}
      {determination.customerView !== null && (
        <Quiet>{panelStanding.customerView(firstName(incident.requester), determination.customerView, severity)}</Quiet>
      )}
      {entitlement === 'entitled' && !entitlementWarning && (
        <div style={{ marginTop: 8 }}>
          <Marked name="check">{panelStanding.entitled(who)}</Marked>
        </div>
      )}
      {entitlementWarning && (
        <div style={{ marginTop: 8 }}>
          <Marked name="warning">{panelStanding.turnedBad(entitlementWarning, who)}</Marked>
        </div>
      )}
      {override && (
        <div style={{ marginTop: 8 }}>
          <Marked name="info">
            {panelStanding.allowedBy(override.by.name ?? '', agentMoment(judged, override.at), override.reason)}
          </Marked>
        </div>
      )}
    </Section>
  );
}
