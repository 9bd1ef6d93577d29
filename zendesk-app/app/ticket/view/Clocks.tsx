import { CLOCKS, type Clock, deadlineText, panelClocks } from '../../../../core';
import { Quiet, Section, Strong, type Tone } from '../../ui/styled';
import type { Judged } from '../judge';
import { WhyDeadline } from '../why/WhyDeadline';
import { at, firstName, readerOf } from './reader';

const SOON = 5 * 60_000;

/** Red within five minutes or overdue, amber past the first warning point. */
export function toneOf(clock: Clock, warnAt: readonly number[], now: number): Tone {
  if (clock.state === 'held') return 'warning';
  if (clock.endedAt !== null || clock.dueAt === null) return 'plain';
  if (clock.state === 'breached' || clock.dueAt - now <= SOON) return 'danger';
  const share = clock.elapsed / clock.target;
  return warnAt.some((warning) => share >= warning) ? 'warning' : 'plain';
}

/** First response, customer's answer and status update, each with its why (E1, E2, E4, A1). */
export function Clocks({ judged }: { readonly judged: Judged }) {
  const { incident, explanation, prepared, policy, now } = judged;
  const reader = readerOf(judged);
  const ahead = prepared.severities[incident.severity].customerResponse;
  return (
    <>
      {CLOCKS.map((name) => {
        const clock = incident[name];
        const why = explanation?.clocks[name];
        if (!clock)
          return name === 'customerResponse' && incident.status !== 'Closed' ? (
            <Section key={name} aria-label={panelClocks.clockTitles[name]}>
              <Quiet>{panelClocks.clockTitles[name]}</Quiet>
              <p>{panelClocks.customerClockAhead(firstName(incident.requester), ahead, incident.severity)}</p>
            </Section>
          ) : null;
        return (
          <Section key={name} $tone={toneOf(clock, policy.warnAt, now)} aria-label={panelClocks.clockTitles[name]}>
            <Quiet>{panelClocks.clockTitles[name]}</Quiet>
            <Strong>
              {name === 'customerResponse' && clock.state === 'met' && clock.endedAt !== null
                ? panelClocks.answered(at(judged, clock.endedAt))
                : deadlineText(clock, reader)}
            </Strong>
            {name === 'firstResponse' && clock.endedAt === null && clock.state !== 'held' && (
              <Quiet>{panelClocks.clockNotes.meetsFirst(firstName(incident.requester))}</Quiet>
            )}
            {clock.state === 'held' && <Quiet>{panelClocks.clockNotes.heldFor(panelClocks.targetSpan(clock))}</Quiet>}
            {why && <WhyDeadline judged={judged} why={why} />}
          </Section>
        );
      })}
    </>
  );
}
