import { Button, Inline, Stack, Text } from '@forge/react';
import {
  agentReader,
  CLOCKS,
  type Clock,
  type ClockName,
  type ClockTone,
  clockTone,
  type Judged,
} from '../../../../core';
import { words } from '../../texts';
import { panelClocks } from '../../texts/panel';
import { agentMoment, deadlineText, firstName } from '../../texts/process';
import { Card } from './Card';
import { Marked, type MarkName } from './Marked';
import { Quiet } from './Quiet';
import { WhyDeadline } from './WhyDeadline';

function markOf(clock: Clock, tone: ClockTone): MarkName {
  if (clock.state === 'held') return 'pause';
  if (clock.endedAt !== null) return clock.state === 'met' ? 'check' : 'clock';
  return tone === 'danger' ? 'alert' : tone === 'warning' ? 'late' : 'clock';
}

interface Props {
  readonly judged: Judged;
  /** Opens the reply, where the first response is nearly due and nobody writes it yet. */
  readonly onRespond: (() => void) | null;
  /** Whether something else is to be done first: a surface has one primary button. */
  readonly waits: boolean;
}

/** First response, customer's answer and status update, each with its why (E1, E2, E4, A1). */
export function Clocks({ judged, onRespond, waits }: Props) {
  return (
    <Stack space="space.100">
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        {CLOCKS.map((name) => (
          <ClockCard key={name} name={name} judged={judged} />
        ))}
      </Inline>
      {onRespond && (
        <Button appearance={waits ? 'default' : 'primary'} shouldFitContainer onClick={onRespond}>
          {words.reply.first}
        </Button>
      )}
    </Stack>
  );
}

function ClockCard({ name, judged }: { readonly name: ClockName; readonly judged: Judged }) {
  const { incident, explanation, prepared, policy, now } = judged;
  const clock = incident[name];
  const title = panelClocks.clockTitles[name];
  const customer = firstName(incident.requester);
  if (!clock) {
    if (name !== 'customerResponse' || incident.status === 'Closed') return null;
    const ahead = prepared.severities[incident.severity].customerResponse;
    return (
      <Card>
        <Marked name="clock">
          <Quiet>{title}</Quiet>
          <Text>{panelClocks.customerClockAhead(customer, ahead, incident.severity)}</Text>
        </Marked>
      </Card>
    );
  }
  const tone = clockTone(clock, policy.warnAt, now);
  const why = explanation?.clocks[name];
  const counts = clock.endedAt === null && clock.dueAt !== null && clock.state !== 'held';
  const answered = name === 'customerResponse' && clock.state === 'met' && clock.endedAt !== null;
  return (
    <Card tone={tone}>
      <Marked name={markOf(clock, tone)}>
        <Stack space="space.050">
          <Inline spread="space-between">
            <Quiet>{title}</Quiet>
            {why && <WhyDeadline judged={judged} why={why} />}
          </Inline>
          <Text weight="bold" color={tone === 'danger' ? 'color.text.danger' : 'color.text'}>
            {answered
              ? panelClocks.answered(agentMoment(judged, clock.endedAt ?? now))
              : deadlineText(clock, agentReader(judged))}
          </Text>
          {name === 'firstResponse' && counts && <Quiet>{panelClocks.clockNotes.meetsFirst(customer)}</Quiet>}
          {clock.state === 'held' && <Quiet>{panelClocks.clockNotes.heldFor(panelClocks.targetSpan(clock))}</Quiet>}
        </Stack>
      </Marked>
    </Card>
  );
}
