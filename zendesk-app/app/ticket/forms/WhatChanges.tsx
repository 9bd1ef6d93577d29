import { useMemo } from 'react';
import { type ActDraft, type ActFormName, actOutlook, agentReader, type Judged } from '../../../../core';
import { panelForms } from '../../texts/process/forms';
import { panelOutlook } from '../../texts/process/outlook';
import { agentMoment, firstName } from '../../texts/process/time';
import { OutlookList } from '../../ui/OutlookList';
import { Inset } from '../../ui/styled';
import type { LoadedTicket } from '../load/load-ticket';

interface Props {
  readonly form: ActFormName;
  readonly ticket: LoadedTicket;
  readonly judged: Judged;
  readonly draft: ActDraft;
}

/** What the act would do to status and deadlines, as the process itself judges it. */
export function WhatChanges({ form, ticket, judged, draft }: Props) {
  const { severity, reached } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a draft change nothing of what it would do
  const outlook = useMemo(() => actOutlook(form, ticket.me, judged, draft), [form, ticket, judged, severity, reached]);
  if (!outlook) return null;
  if (form === 'treat') {
    const { status, firstResponse } = outlook.incident;
    const { dueFrom, heldFrom } = panelForms;
    const isHeld = status === 'Verification Required' || firstResponse.dueAt === null;
    return (
      <Inset>
        <h3>{panelOutlook.outlookTitles.act}</h3>
        <p>{isHeld ? heldFrom : dueFrom(agentMoment(judged, firstResponse.dueAt))}</p>
      </Inset>
    );
  }
  const lines = panelOutlook.outlookLines(outlook, firstName(judged.incident.requester), agentReader(judged));
  return (
    <Inset>
      <h3>{panelOutlook.outlookTitles.act}</h3>
      {lines.length > 0 ? <OutlookList lines={lines} /> : <p>{panelOutlook.outlookTitles.nothing}</p>}
    </Inset>
  );
}
