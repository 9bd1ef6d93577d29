import { Button } from '@zendeskgarden/react-buttons';
import { lazy, Suspense, useState } from 'react';
import type { PanelAct } from '../../../core';
import { words } from '../texts';
import { Badge, Between, Buttons, Quiet, Section, Title } from '../ui/styled';
import type { Zaf } from '../zaf/zaf';
import { doAct } from './do-act';
import type { FormName } from './forms/forms';
import type { Judged } from './judge';
import type { LoadedTicket } from './load/load-ticket';
import { Clocks } from './view/Clocks';
import { Closure } from './view/Closure';
import { Header } from './view/Header';
import { Paused } from './view/Paused';
import { Report } from './view/Report';
import { firstName } from './view/reader';
import { Steps } from './view/Steps';

const ActForm = lazy(() => import('./forms/ActForm'));

interface Props {
  readonly zaf: Zaf;
  readonly ticket: LoadedTicket;
  readonly judged: Judged;
  readonly reload: () => Promise<LoadedTicket | null>;
}

/** The incident in its order: what it is, what is due, what can be done, what happened. */
export function Panel({ zaf, ticket, judged, reload }: Props) {
  const [form, setForm] = useState<FormName | null>(null);
  const [said, setSaid] = useState('');
  const { incident } = judged;
  const name = firstName(incident.requester);
  const open = (wanted: FormName) => () => {
    setSaid('');
    setForm(wanted);
  };
  const close = (saved: boolean): void => {
    const opener = `open-${form}`;
    setForm(null);
    setSaid(saved ? words.saved : '');
    // The button that opened the form is there again after the next drawing.
    requestAnimationFrame(() => document.getElementById(opener)?.focus());
  };
  const save = (act: PanelAct) => doAct(zaf, ticket, judged, act, reload);
  if (form)
    return (
      <Suspense fallback={<main aria-busy="true" />}>
        <ActForm form={form} severity={incident.severity} name={name} save={save} onClose={close} />
      </Suspense>
    );
  // Zendesk takes no change of a ticket that it has closed for good.
  const final = judged.input.history.final === true;
  const paused = incident.status === 'Verification Required';
  const mayTake = ['supervisor', 'manager'].includes(ticket.me.role);
  return (
    <main>
      <div role="status">{said && <Section>{said}</Section>}</div>
      <Header judged={judged} onChangeSeverity={final ? null : open('severity')} />
      {final && <Section>{words.final}</Section>}
      {paused && <Paused judged={judged} onAllow={ticket.me.role === 'manager' ? open('allow') : null} />}
      {incident.status !== 'New' && incident.status !== 'Open' && !paused && <Closure judged={judged} />}
      <Clocks judged={judged} />
      <Report judged={judged} />
      {!paused && !final && (
        <Section>
          <Between>
            <Title>{words.phone.title}</Title>
            {incident.phoneFollowUp === 'outstanding' && <Badge $tone="warning">{words.phone.outstanding}</Badge>}
          </Between>
          <Quiet>{phoneText(judged)}</Quiet>
          <Buttons>
            <Button id="open-call" onClick={open('call')}>
              {words.phone.log}
            </Button>
          </Buttons>
        </Section>
      )}
      {!final && (
        <Section>
          <Title>{words.help.title}</Title>
          <Buttons>
            <Button id="open-escalate" onClick={open('escalate')}>
              {words.help.escalate}
            </Button>
            {incident.supervisor !== 'requested' && (
              <Button id="open-supervisor" onClick={open('supervisor')}>
                {words.help.supervisor}
              </Button>
            )}
            {incident.supervisor === 'requested' && mayTake && (
              <Button isPrimary id="open-take" onClick={open('take')}>
                {words.form.take}
              </Button>
            )}
          </Buttons>
        </Section>
      )}
      {(incident.status === 'New' || incident.status === 'Open') && <Closure judged={judged} />}
      <Steps judged={judged} />
    </main>
  );
}

function phoneText({ incident }: Judged): string {
  if (incident.phoneFollowUp === 'outstanding') return words.phone.needed;
  return incident.phoneFollowUp === 'done' ? words.phone.done : words.phone.none;
}
