import {
  Button,
  ErrorMessage,
  Form,
  Heading,
  Inline,
  Label,
  LoadingButton,
  SectionMessage,
  Stack,
  Text,
  TextArea,
} from '@forge/react';
import { useState } from 'react';
import { type ActDraft, type ActFormName, type Actor, actOf, type Judged } from '../../../../core';
import { words } from '../../texts';
import { faultOf, hintOf, labelOf, panelForms, submitOf } from '../../texts/panel';
import { firstName } from '../../texts/process';
import { askManagers, doAct, type Outcome } from '../ask';
import { outcomeText } from '../outcome-text';
import { Quiet } from '../view/Quiet';
import { Choices } from './Choices';
import { Managers } from './Managers';
import { SplitItems } from './SplitItems';
import { WhatChanges } from './WhatChanges';

interface Props {
  /** Jira closes nothing for good, so that nothing is continued elsewhere. */
  readonly form: Exclude<ActFormName, 'followUp'>;
  readonly judged: Judged;
  readonly me: Actor;
  readonly draft: ActDraft;
  readonly change: (changes: Partial<ActDraft>) => void;
  /** Reads the incident again, after something was done to it. */
  readonly reload: () => Promise<void>;
  readonly onClose: (saved: boolean) => void;
}

/** One act in place of the panel: Back leaves it; what was typed stays until it is saved. */
export function ActForm({ form, judged, me, draft, change, reload, onClose }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [saving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const name = firstName(judged.incident.requester);
  const fault = faultOf(form, draft);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (fault || saving) return;
    setSaving(true);
    const result = form === 'ask' ? await askManagers(draft) : await doAct(actOf(form, draft), judged, me);
    if (result.kind === 'done' || result.kind === 'changed') await reload();
    if (result.kind === 'done') return onClose(true);
    setSaving(false);
    setOutcome(result);
  };
  const label = labelOf(form, name);
  const hint = form === 'ask' ? words.ask.hint(name) : hintOf(form, name);
  const isWrong = tried && fault?.part === 'text';
  return (
    <Form onSubmit={submit}>
      <Stack space="space.200">
        <Inline spread="space-between" alignBlock="center">
          <Heading as="h2" size="small">
            {panelForms.titles[form]}
          </Heading>
          <Button autoFocus appearance="subtle" spacing="compact" onClick={() => onClose(false)}>
            {panelForms.back}
          </Button>
        </Inline>
        {outcome && outcome.kind !== 'done' && (
          <SectionMessage appearance="error" title={panelForms.notSaved[form]}>
            <Text>{outcomeText(outcome)}</Text>
          </SectionMessage>
        )}
        <Choices form={form} judged={judged} draft={draft} change={change} fault={tried ? fault : null} />
        {form === 'ask' && <Managers asked={draft.asked} change={(asked) => change({ asked })} />}
        {form === 'split' && <SplitItems name={name} draft={draft} change={change} fault={tried ? fault : null} />}
        {label && (
          <Stack>
            <Label labelFor={`${form}-text`}>{label}</Label>
            <TextArea
              id={`${form}-text`}
              minimumRows={3}
              defaultValue={draft.text}
              isInvalid={isWrong}
              onChange={({ target }) => change({ text: target.value })}
            />
            {isWrong && <ErrorMessage>{fault?.words}</ErrorMessage>}
          </Stack>
        )}
        <WhatChanges form={form} judged={judged} me={me} draft={draft} />
        {hint && <Quiet>{hint}</Quiet>}
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <LoadingButton type="submit" appearance="primary" isLoading={saving}>
            {outcome?.kind === 'changed' ? panelForms.again : submitOf(form, draft)}
          </LoadingButton>
          <Button appearance="subtle" onClick={() => onClose(false)}>
            {panelForms.cancel}
          </Button>
        </Inline>
      </Stack>
    </Form>
  );
}
