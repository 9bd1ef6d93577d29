import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import type { ReactNode } from 'react';
import { type Actor, clockTone, isAct, type Judged } from '../../../core';
import { ActForm } from './forms/ActForm';
import { useForms } from './forms/use-forms';
import { ReplySection } from './reply/ReplySection';
import { useReply } from './reply/use-reply';
import { Clocks } from './view/Clocks';
import { Closure, IfWrites } from './view/Closure';
import { Header } from './view/Header';
import { Help } from './view/Help';
import { Marked } from './view/Marked';
import { Paused } from './view/Paused';
import { Phone } from './view/Phone';
import { Report } from './view/Report';
import { Steps } from './view/Steps';
import { SupervisorWanted } from './view/SupervisorWanted';

interface Props {
  readonly judged: Judged;
  readonly me: Actor;
  readonly reload: () => Promise<void>;
}

/** The incident in its order: what it is, what is due, what can be done, what happened. What needs something moves up. */
export function Panel({ judged, me, reload }: Props) {
  const { form, draft, change, opener, close, said, say } = useForms(judged, me);
  const desk = useReply();
  if (form !== null && isAct(form) && form !== 'split')
    return <ActForm {...{ form, judged, me, draft, change, reload }} onClose={close} />;
  const { incident } = judged;
  const paused = incident.status === 'Verification Required';
  const works = incident.status === 'New' || incident.status === 'Open';
  const first = incident.firstResponse;
  const isUrgent = first.endedAt === null && clockTone(first, judged.policy.warnAt, judged.now) === 'danger';
  const writes = !paused && (desk.isOpen || desk.draft.type !== null || desk.text !== '' || (works && !isUrgent));
  const outstanding = incident.phoneFollowUp === 'outstanding';
  const phone = !paused && <Phone judged={judged} opener={opener} />;
  const closure = <Closure judged={judged} opener={opener} onWrite={!paused && !writes ? desk.open : null} />;
  const lists = desk.draft.type === 'request-for-information' ? desk.draft.asks : [];
  return (
    <Stack space="space.250">
      <Said what={said} />
      <Header judged={judged} onChangeSeverity={opener('severity')} />
      {paused && <Paused judged={judged} opener={opener} />}
      {incident.supervisor === 'requested' && <SupervisorWanted judged={judged} opener={opener} />}
      {!works && !paused && closure}
      <Clocks judged={judged} onRespond={isUrgent && !writes && !paused ? desk.open : null} />
      {outstanding && phone}
      <Columns
        wide={writes && <ReplySection {...{ judged, me, desk, reload, say }} />}
        narrow={
          <Stack space="space.250">
            {!works && !paused && incident.status !== 'Closed' && <IfWrites judged={judged} />}
            {incident.status !== 'Closed' && (
              <Report judged={judged} asked={lists} onAsk={paused ? null : (fields) => desk.ask(fields)} />
            )}
            {!outstanding && phone}
            <Help judged={judged} opener={opener} />
            {(works || paused) && closure}
          </Stack>
        }
      />
      <Steps judged={judged} />
    </Stack>
  );
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

const wideStyle = xcss({ flexGrow: '1', minWidth: '280px', width: '54%' });
const narrowStyle = xcss({ flexGrow: '1', minWidth: '240px', width: '40%' });

/** Side by side where there is room for both, else one below the other. */
const Columns = ({ wide, narrow }: { readonly wide: ReactNode; readonly narrow: ReactNode }) =>
  wide ? (
    <Inline space="space.250" rowSpace="space.250" alignBlock="start" shouldWrap>
      <Box xcss={wideStyle}>{wide}</Box>
      <Box xcss={narrowStyle}>{narrow}</Box>
    </Inline>
  ) : (
    narrow
  );
