import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import type { ReactNode } from 'react';
import { type Actor, clockTone, type IntakeField, type Judged } from '../../../core';
import { ActForm } from './forms/ActForm';
import { Returned } from './forms/returned';
import { useForms } from './forms/use-forms';
import { ReplySection } from './reply/ReplySection';
import { useReply } from './reply/use-reply';
import type { Place } from './use-incident';
import { Clocks } from './view/Clocks';
import { Closure, IfWrites } from './view/Closure';
import { Header } from './view/Header';
import { Help } from './view/Help';
import { Linked } from './view/Linked';
import { Marked } from './view/Marked';
import { NotIncident } from './view/NotIncident';
import { Paused } from './view/Paused';
import { Phone } from './view/Phone';
import { Report } from './view/Report';
import { Steps } from './view/Steps';
import { SupervisorWanted } from './view/SupervisorWanted';

interface Props {
  readonly judged: Judged;
  readonly me: Actor;
  readonly place: Place;
  readonly reload: () => Promise<void>;
}

/** The incident in its order: what it is, what is due, what can be done, what happened. What needs something moves up. */
export function Panel({ judged, me, place, reload }: Props) {
  const { form, draft, change, opener, close, returned, said, say } = useForms(judged, me, place.hasManagers);
  const desk = useReply();
  const write = (): void => {
    say('');
    desk.open();
  };
  const ask = (fields: readonly IntakeField[]): void => {
    say('');
    desk.ask(fields);
  };
  if (form !== null && form !== 'followUp')
    return <ActForm {...{ form, judged, me, draft, change, reload }} onClose={close} />;
  const { incident } = judged;
  if (incident.standing !== 'incident')
    return (
      <Returned.Provider value={returned}>
        <NotIncident why={standingOf(judged)} onTreat={opener('treat')} />
      </Returned.Provider>
    );
  const paused = incident.status === 'Verification Required';
  const works = incident.status === 'New' || incident.status === 'Open';
  const first = incident.firstResponse;
  const isUrgent = first.endedAt === null && clockTone(first, judged.policy.warnAt, judged.now) === 'danger';
  const writes = !paused && (desk.isOpen || desk.draft.type !== null || desk.text !== '' || (works && !isUrgent));
  const waits = incident.supervisor === 'requested' && opener('take') !== null;
  const outstanding = incident.phoneFollowUp === 'outstanding';
  const phone = !paused && <Phone judged={judged} opener={opener} />;
  const closure = <Closure judged={judged} opener={opener} onWrite={!paused && !writes ? write : null} />;
  const lists = desk.draft.type === 'request-for-information' ? desk.draft.asks : [];
  return (
    <Returned.Provider value={returned}>
      <Stack space="space.250">
        <Said what={said} />
        <Header judged={judged} onChangeSeverity={opener('severity')} />
        {paused && <Paused judged={judged} opener={opener} place={place} />}
        {incident.supervisor === 'requested' && <SupervisorWanted judged={judged} opener={opener} />}
        {!works && !paused && closure}
        <Clocks judged={judged} onRespond={isUrgent && !writes && !paused ? write : null} waits={waits} />
        {outstanding && phone}
        <Columns
          wide={writes && <ReplySection {...{ judged, me, desk, reload, say }} />}
          narrow={
            <Stack space="space.250">
              {!works && !paused && incident.status !== 'Closed' && <IfWrites judged={judged} />}
              {incident.status !== 'Closed' && (
                <Report judged={judged} asked={lists} onAsk={paused ? null : ask} onSplit={opener('split')} />
              )}
              {!outstanding && phone}
              <Help judged={judged} opener={opener} />
              <Linked judged={judged} keys={place.keys} />
              {(works || paused) && closure}
            </Stack>
          }
        />
        <Steps judged={judged} />
      </Stack>
    </Returned.Provider>
  );
}

function standingOf({ incident, input }: Judged): 'automatic' | 'no-incident' | { readonly joins: string } {
  if (incident.standing === 'joins') return { joins: input.facts.named?.number ?? '' };
  return incident.standing === 'automatic' ? 'automatic' : 'no-incident';
}

/** What was done last, where a screen reader hears it. */
const Said = ({ what }: { readonly what: string }) => (
  <Box role="status">
    {what !== '' && (
      <Marked name="check">
        <Text>{what}</Text>
      </Marked>
    )}
  </Box>
);

const wideStyle = xcss({ flexGrow: '1', width: '380px', maxWidth: '100%' });
const narrowStyle = xcss({ flexGrow: '1', width: '300px', maxWidth: '100%' });

/** Side by side from 700 px, else one below the other. */
const Columns = ({ wide, narrow }: { readonly wide: ReactNode; readonly narrow: ReactNode }) =>
  wide ? (
    <Inline space="space.250" rowSpace="space.250" alignBlock="start" shouldWrap>
      <Box xcss={wideStyle}>{wide}</Box>
      <Box xcss={narrowStyle}>{narrow}</Box>
    </Inline>
  ) : (
    narrow
  );
