import { useMemo } from 'react';
import { foresee, panelOutlook, refuse } from '../../../../core';
import { formWords } from '../../texts/forms';
import { OutlookList } from '../../ui/OutlookList';
import { Inset } from '../../ui/styled';
import type { Judged } from '../judge';
import type { LoadedTicket } from '../load/load-ticket';
import { at, firstName, readerOf } from '../view/reader';
import { actOf, type Draft, type FormName, isAct } from './forms';

interface Props {
  readonly form: FormName;
  readonly ticket: LoadedTicket;
  readonly judged: Judged;
  readonly draft: Draft;
}

const TELLING: readonly FormName[] = ['severity', 'treat', 'call', 'allow', 'close', 'keep', 'reopen', 'session'];

/** What the act would do to status and deadlines, as the process itself judges it. */
export function WhatChanges({ form, ticket, judged, draft }: Props) {
  const { severity, reached } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a draft change nothing of what it would do
  const outlook = useMemo(() => {
    if (!isAct(form) || !TELLING.includes(form)) return null;
    const { me } = ticket;
    const act = actOf(form, { ...draft, text: '…', minutes: '1' });
    if (refuse(judged.incident, act, me)) return null;
    return foresee(judged.input, { ...act, id: 'foreseen', at: judged.now, by: me }, judged.now);
  }, [form, ticket, judged, severity, reached]);
  if (!outlook) return null;
  if (form === 'treat') {
    const { status, firstResponse } = outlook.incident;
    const { dueFrom, heldFrom } = formWords;
    const isHeld = status === 'Verification Required' || firstResponse.dueAt === null;
    return (
      <Inset>
        <h3>{panelOutlook.outlookTitles.act}</h3>
        <p>{isHeld ? heldFrom : dueFrom(at(judged, firstResponse.dueAt))}</p>
      </Inset>
    );
  }
  const lines = panelOutlook.outlookLines(outlook, firstName(judged.incident.requester), readerOf(judged));
  return (
    <Inset>
      <h3>{panelOutlook.outlookTitles.act}</h3>
      {lines.length > 0 ? <OutlookList lines={lines} /> : <p>{panelOutlook.outlookTitles.nothing}</p>}
    </Inset>
  );
}
