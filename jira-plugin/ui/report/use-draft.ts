import { useEffect, useState } from 'react';
import type { Answers, IntakeField, IntakeFields, ReportDraft } from '../../../core';
import { type JudgedDraft, judgeDraft, lackingCount, type PortalReader } from '../../../core';
import type { ReportFormAnswer } from '../../resolvers/report-form';
import { handOver } from './hand-over';

/** What somebody is telling, and what it would become if it were sent now. */
export interface Draft {
  readonly draft: ReportDraft;
  readonly judged: JudgedDraft;
  readonly answer: (changes: Partial<Answers>) => void;
  readonly tell: (field: IntakeField, text: string) => void;
  /** A field was left: from then on it says what it lacks. */
  readonly leave: (field: IntakeField) => void;
  readonly isLeft: (field: IntakeField) => boolean;
  /** It is to be sent although something is missing. */
  readonly anyway: boolean;
  readonly setAnyway: (on: boolean) => void;
}

/** Keeps the draft, judges it, and hands it to the portal's form on each change. */
export function useDraft(
  { policy, reporter }: Extract<ReportFormAnswer, { state: 'form' }>,
  { now }: PortalReader,
): Draft {
  const [answers, setAnswers] = useState<Answers>({});
  const [fields, setFields] = useState<IntakeFields>({});
  const [left, setLeft] = useState<readonly IntakeField[]>([]);
  const [anyway, setAnyway] = useState(false);
  const draft = { answers, fields };
  const judged = judgeDraft(policy, draft, reporter, now);
  const isValid = judged.tooLong.length === 0 && (anyway || lackingCount(judged) === 0);
  const content = JSON.stringify(judged.details);
  useEffect(() => handOver(JSON.parse(content), isValid), [content, isValid]);
  return {
    draft,
    judged,
    answer: (changes) => setAnswers((before) => ({ ...before, ...changes })),
    tell: (field, text) => setFields((before) => ({ ...before, [field]: text })),
    leave: (field) => setLeft((before) => (before.includes(field) ? before : [...before, field])),
    isLeft: (field) => left.includes(field),
    anyway,
    setAnyway,
  };
}
