import { Button, Inline, Lozenge, Stack, Text } from '@forge/react';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { panelStanding } from '../../texts/panel';
import { agentMoment, firstName, severityLabel } from '../../texts/process';
import { useReturned } from '../forms/returned';
import { Marked } from './Marked';
import { Quiet } from './Quiet';
import { whoReports } from './who-reports';

const LOOKS = { 1: 'removed', 2: 'moved', 3: 'default' } as const;

interface Props {
  readonly judged: Judged;
  /** Null where nothing can be changed any more. */
  readonly onChangeSeverity: (() => void) | null;
}

/** What this is: severity with its reasons, status and priority, the customer's own view, the agreement (C2, C4, F1). */
export function Header({ judged, onChangeSeverity }: Props) {
  const { severity, determination, entitlement, entitlementWarning, override, ...incident } = judged.incident;
  const who = whoReports(judged);
  const returned = useReturned('severity');
  return (
    <Stack space="space.100">
      <Inline spread="space-between" alignBlock="center" space="space.100" shouldWrap>
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Lozenge appearance={LOOKS[severity]}>{severityLabel(severity)}</Lozenge>
          <Text weight="bold">{panelStanding.standing(incident.status, incident.priority)}</Text>
        </Inline>
        <Quiet>{words.incident(incident.number)}</Quiet>
      </Inline>
      <Text>{panelStanding.severityReasons(determination.reasons)}</Text>
      {determination.needsReview && <Text>{panelStanding.needsReview}</Text>}
      {determination.customerView !== null && (
        <Quiet>{panelStanding.customerView(firstName(incident.requester), determination.customerView, severity)}</Quiet>
      )}
      {onChangeSeverity && (
        <Inline>
          <Button autoFocus={returned} appearance="subtle" spacing="compact" onClick={onChangeSeverity}>
            {words.changeSeverity}
          </Button>
        </Inline>
      )}
      {entitlement === 'entitled' && !entitlementWarning && (
        <Marked name="check">
          <Text>{panelStanding.entitled(who)}</Text>
        </Marked>
      )}
      {entitlementWarning && (
        <Marked name="warning">
          <Text>{panelStanding.turnedBad(entitlementWarning, who)}</Text>
        </Marked>
      )}
      {override && (
        <Marked name="info">
          <Text>
            {panelStanding.allowedBy(override.by.name ?? '', agentMoment(judged, override.at), override.reason)}
          </Text>
        </Marked>
      )}
    </Stack>
  );
}
