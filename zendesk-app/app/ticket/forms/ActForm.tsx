import { Button } from '@zendeskgarden/react-buttons';
import { Field, Textarea } from '@zendeskgarden/react-forms';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ActDraft, ActFormName, Judged } from '../../../../core';
import { faultOf, hintOf, labelOf, submitOf } from '../../texts/process/form-words';
import { panelForms } from '../../texts/process/forms';
import { firstName } from '../../texts/process/time';
import { Marked } from '../../ui/Mark';
import { Between, Buttons, Quiet, Section, Stack, Title } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import type { Outcome } from '../do-act';
import type { LoadedTicket } from '../load/load-ticket';
import { Choices } from './Choices';
import { Managers } from './Managers';
import { SplitItems } from './SplitItems';
import { WhatChanges } from './WhatChanges';

interface Props {
  readonly zaf: Zaf;
  readonly form: ActFormName;
  readonly ticket: LoadedTicket;
  readonly judged: Judged;
  readonly draft: ActDraft;
  readonly change: (changes: Partial<ActDraft>) => void;
  readonly save: (form: ActFormName, draft: ActDraft) => Promise<Outcome>;
  readonly onClose: (saved: boolean) => void;
}

/** One act in place of the panel: Back or Esc leaves it; what was typed stays until it is saved. */
export default function ActForm({ zaf, form, ticket, judged, draft, change, save, onClose }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [saving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLFormElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = firstName(judged.incident.requester);
  const fault = faultOf(form, draft);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (fault) return body.current?.querySelector<HTMLElement>(`[data-part="${fault.part}"]`)?.focus();
    if (saving) return;
    setSaving(true);
    const result = await save(form, draft);
    setSaving(false);
    if (result.kind === 'done') onClose(true);
    else setOutcome(result);
  };
  const label = labelOf(form, name);
  const hint = hintOf(form, name);
  const isWrong = tried && fault?.part === 'text';
  return (
    <main onKeyDown={({ key }) => key === 'Escape' && onClose(false)}>
      <Section>
        <Between style={{ justifyContent: 'start' }}>
          <Button isLink onClick={() => onClose(false)}>
            {panelForms.back}
          </Button>
          <Title ref={heading} tabIndex={-1}>
            {panelForms.titles[form]}
          </Title>
        </Between>
      </Section>
      {outcome && outcome.kind !== 'done' && (
        <Section $tone="danger" role="alert">
          <Marked name="alert">
            <Title as="h3">{panelForms.notSaved[form]}</Title>
            <p>{textOf(outcome)}</p>
          </Marked>
        </Section>
      )}
      <form ref={body} noValidate onSubmit={(event) => void submit(event)}>
        <Section as="div">
          <Stack>
            <Choices form={form} judged={judged} draft={draft} change={change} fault={tried ? fault : null} />
            {form === 'ask' && (
              <Managers zaf={zaf} ticket={ticket} asked={draft.asked} change={(asked) => change({ asked })} />
            )}
            {form === 'split' && <SplitItems name={name} draft={draft} change={change} fault={tried ? fault : null} />}
            {label && (
              <Field>
                <Field.Label>{label}</Field.Label>
                <Textarea
                  data-part="text"
                  isResizable
                  minRows={3}
                  value={draft.text}
                  {...(isWrong ? { validation: 'error' as const } : {})}
                  onChange={({ target }) => change({ text: target.value })}
                />
                {isWrong && <Field.Message validation="error">{fault?.words}</Field.Message>}
              </Field>
            )}
            <WhatChanges form={form} ticket={ticket} judged={judged} draft={draft} />
            {hint && <Quiet>{hint}</Quiet>}
            <Buttons>
              <Button isPrimary type="submit" aria-busy={saving}>
                {outcome?.kind === 'changed' ? panelForms.again : submitOf(form, draft)}
              </Button>
              <Button isBasic onClick={() => onClose(false)}>
                {panelForms.cancel}
              </Button>
            </Buttons>
          </Stack>
        </Section>
      </form>
    </main>
  );
}

function textOf(outcome: Exclude<Outcome, { kind: 'done' }>): string {
  switch (outcome.kind) {
    case 'refused':
      return outcome.words;
    case 'changed':
      return panelForms.changed(outcome.by || panelForms.somebody);
    case 'not-accepted':
      return panelForms.notAccepted('Zendesk');
    case 'unreachable':
      return panelForms.unreachable('Zendesk');
    default:
      return outcome satisfies never;
  }
}
