import { useMemo } from 'react';
import { type ActDraft, type ActFormName, type Actor, actOutlook, type Judged } from '../../../../core';
import { panelOutlook } from '../../texts/panel';
import { OutlookCard } from '../view/OutlookCard';

interface Props {
  readonly form: ActFormName;
  readonly judged: Judged;
  readonly me: Actor;
  readonly draft: ActDraft;
}

/** What the act would do to status and deadlines, as the process itself judges it. */
export function WhatChanges({ form, judged, me, draft }: Props) {
  const { severity, reached } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a draft change nothing of what it would do
  const outlook = useMemo(() => actOutlook(form, me, judged, draft), [form, me, judged, severity, reached]);
  return outlook && <OutlookCard judged={judged} outlook={outlook} title={panelOutlook.outlookTitles.act} />;
}
