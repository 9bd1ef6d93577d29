import { Stack } from '@forge/react';
import type { PortalReader } from '../../../core';
import type { ReportFormAnswer } from '../../resolvers/report-form';
import { useDraft } from './use-draft';
import { Before } from './view/Before';
import { Details } from './view/Details';
import { Found } from './view/Found';
import { OwnView } from './view/OwnView';
import { Progress } from './view/Progress';
import { Questions } from './view/Questions';

interface Props {
  readonly form: Extract<ReportFormAnswer, { state: 'form' }>;
  readonly reader: PortalReader;
}

/** What it is about, the questions that decide the severity and what comes of them, the details, and how much there is of them. */
export function Questionnaire({ form, reader }: Props) {
  const told = useDraft(form, reader);
  const isProblem = told.draft.answers.request === 'problem';
  return (
    <Stack space="space.200">
      <Before judged={told.judged} reader={reader} />
      <Questions told={told} />
      <Found told={told} reader={reader} isEntitled={form.reporter.isEntitled} />
      {isProblem && <OwnView told={told} />}
      <Details told={told} intake={form.policy.intake} />
      <Progress told={told} />
    </Stack>
  );
}
