import { Button } from '@zendeskgarden/react-buttons';
import { agentReader, CLOCKS, type Clock, clockTone, type Judged } from '../../../../core';
import { words } from '../../texts';
import { panelClocks } from '../../texts/process/clocks';
import { agentMoment, deadlineText, firstName } from '../../texts/process/time';
import { Marked, type MarkName } from '../../ui/Mark';
import { Bar, Quiet, Section, Strong, type Tone } from '../../ui/styled';
import { WhyDeadline } from '../why/WhyDeadline';

function markOf(clock: Clock, tone: Tone): MarkName {
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
  const { incident, explanation, prepared, policy, now } = judged;
  const reader = agentReader(judged);
  const name = firstName(incident.requester);
  const ahead = prepared.severities[incident.severity].customerResponse;
  return (
    <>
      {CLOCKS.map((key) => {
        const clock = incident[key];
        const title = panelClocks.clockTitles[key];
        if (!clock)
          return key === 'customerResponse' && incident.status !== 'Closed' ? (
            <Section key={key} aria-label={title}>
              <Marked name="clock">
                <Quiet>{title}</Quiet>
                <p>{panelClocks.customerClockAhead(name, ahead, incident.severity)}</p>
              </Marked>
            </Section>
          ) : null;
        const tone = clockTone(clock, policy.warnAt, now);
        const counts = clock.endedAt === null && clock.dueAt !== null && clock.state !== 'held';
        return (
          <Section key={key} $tone={tone === 'danger' ? 'danger' : 'plain'} aria-label={title}>
            <Marked name={markOf(clock, tone)}>
              <WhyDeadline judged={judged} why={explanation?.clocks[key] ?? undefined} title={title}>
                <Strong $tone={tone}>
                  {key === 'customerResponse' && clock.state === 'met' && clock.endedAt !== null
                    ? panelClocks.answered(agentMoment(judged, clock.endedAt))
                    : deadlineText(clock, reader)}
                </Strong>
                {counts && <Bar $share={clock.elapsed / clock.target} $tone={tone} aria-hidden />}
                {key === 'firstResponse' && counts && <Quiet>{panelClocks.clockNotes.meetsFirst(name)}</Quiet>}
                {clock.state === 'held' && (
                  <Quiet>{panelClocks.clockNotes.heldFor(panelClocks.targetSpan(clock))}</Quiet>
                )}
              </WhyDeadline>
            </Marked>
            {key === 'firstResponse' && onRespond && (
              <Button id="open-reply" isPrimary={!waits} isStretched style={{ marginTop: 12 }} onClick={onRespond}>
                {words.reply.first}
              </Button>
            )}
          </Section>
        );
      })}
    </>
  );
}
