import { Button } from '@zendeskgarden/react-buttons';
import { lazy, Suspense } from 'react';
import { type ActDraft, type ActFormName, clockTone, type Judged } from '../../../core';
import { words } from '../texts';
import { Marked } from '../ui/Mark';
import { Section, Title } from '../ui/styled';
import type { Zaf } from '../zaf/zaf';
import type { Outcome } from './do-act';
import type { LoadedTicket } from './load/load-ticket';
import type { ReplyDesk } from './reply/use-reply';
import { useForms } from './use-forms';
import { Clocks } from './view/Clocks';
import { Closure, IfWrites } from './view/Closure';
import { Header } from './view/Header';
import { Help } from './view/Help';
import { Phone } from './view/Phone';
import { Report } from './view/Report';

const ActForm = lazy(() => import('./forms/ActForm'));
const NotIncident = lazy(() => import('./view/NotIncident'));
const Paused = lazy(() => import('./view/Paused'));
const Told = lazy(async () => ({ default: (await import('./view/Paused')).Told }));
const Steps = lazy(() => import('./view/Steps'));
const SupervisorWanted = lazy(() => import('./view/SupervisorWanted'));
const ReplySection = lazy(() => import('./reply/ReplySection'));

interface Props {
  readonly zaf: Zaf;
  readonly ticket: LoadedTicket;
  readonly judged: Judged;
  readonly reload: () => Promise<LoadedTicket | null>;
  readonly desk: ReplyDesk;
}

/** The incident in its order: what it is, what is due, what can be done, what happened. What needs something moves up. */
export function Panel({ zaf, ticket, judged, reload, desk }: Props) {
  const { form, draft, change, opener, close, said } = useForms(ticket, judged, desk.stopped);
  const { incident } = judged;
  const save = async (name: ActFormName, filled: ActDraft): Promise<Outcome> => {
    const { doForm } = await import('./do-act');
    return doForm(zaf, ticket, judged, name, filled, reload);
  };
  if (form)
    return (
      <Suspense fallback={<main aria-busy="true" />}>
        <ActForm {...{ zaf, form, ticket, judged, draft, change, save }} onClose={close} />
      </Suspense>
    );
  if (incident.standing !== 'incident') {
    const { standing } = incident;
    const why = standing === 'joins' ? { joins: judged.input.facts.named?.number ?? '' } : standing;
    return (
      <Suspense fallback={<main aria-busy="true" />}>
        <NotIncident why={why} onTreat={opener('treat')} />
      </Suspense>
    );
  }
  // Zendesk takes no change of a ticket that it has closed for good.
  const final = judged.input.history.final === true;
  const paused = incident.status === 'Verification Required';
  const works = incident.status === 'New' || incident.status === 'Open';
  const first = incident.firstResponse;
  const isUrgent = first.endedAt === null && clockTone(first, judged.policy.warnAt, judged.now) === 'danger';
  const maySend = !paused && !final;
  const writes = maySend && (desk.stopped || desk.isOpen || desk.draft.type !== null || (works && !isUrgent));
  const reply = writes && (
    <Suspense fallback={<Section aria-busy="true" style={{ minHeight: 132 }} />}>
      <ReplySection zaf={zaf} ticket={ticket} judged={judged} desk={desk} />
    </Suspense>
  );
  const wanted = incident.supervisor === 'requested';
  const outstanding = incident.phoneFollowUp === 'outstanding';
  const phone = maySend && <Phone ticket={ticket} judged={judged} opener={opener} />;
  const closure = <Closure judged={judged} opener={opener} onWrite={maySend && !writes ? desk.open : null} />;
  return (
    <main>
      <div role="status">
        {said && (
          <Section id="said" tabIndex={-1}>
            {said}
          </Section>
        )}
      </div>
      {desk.stopped && (
        <>
          <Section $tone="danger" role="alert">
            <Marked name="alert">
              <Title>{words.stop.title}</Title>
              <p>{words.stop.text}</p>
            </Marked>
          </Section>
          {reply}
        </>
      )}
      <Header judged={judged} onChangeSeverity={opener('severity')} />
      {final && (
        <Section $tone="info">
          <Marked name="info">{words.final}</Marked>
          <Button
            isStretched
            isPrimary
            id="open-followUp"
            style={{ marginTop: 12 }}
            onClick={opener('followUp') ?? undefined}
          >
            {words.act.followUp}
          </Button>
        </Section>
      )}
      <Suspense fallback={null}>
        {paused && <Paused zaf={zaf} ticket={ticket} judged={judged} opener={opener} />}
        {wanted && <SupervisorWanted judged={judged} opener={opener} />}
      </Suspense>
      {!works && !paused && !final && closure}
      <Clocks
        judged={judged}
        onRespond={isUrgent && maySend && !writes ? desk.open : null}
        waits={wanted && opener('take') !== null}
      />
      {paused && (
        <Suspense fallback={null}>
          <Told judged={judged} />
        </Suspense>
      )}
      {!desk.stopped && reply}
      {outstanding && phone}
      {!works && maySend && incident.status !== 'Closed' && <IfWrites judged={judged} />}
      {incident.status !== 'Closed' && (
        <Report
          judged={judged}
          asked={desk.draft.type === 'request-for-information' ? desk.draft.asks : []}
          onAsk={
            maySend
              ? (fields) => {
                  void import('./reply/asking').then(({ asking }) => desk.change(asking(desk.draft, fields)));
                  desk.open();
                }
              : null
          }
          onSplit={opener('split')}
        />
      )}
      {!outstanding && phone}
      {!final && <Help judged={judged} opener={opener} />}
      {(works || paused) && !final && closure}
      <Suspense fallback={<Section aria-busy="true" />}>
        <Steps judged={judged} />
      </Suspense>
    </main>
  );
}
