import { Button } from '@zendeskgarden/react-buttons';
import { Field, Fieldset, Input, Radio, Textarea } from '@zendeskgarden/react-forms';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type PanelAct, SEVERITIES, type Severity, severityLabel, severityMeaning } from '../../../../core';
import { words } from '../../texts';
import { Between, Buttons, Section, Title } from '../../ui/styled';
import type { Outcome } from '../do-act';
import { actOf, type Draft, type FormName, labelOf, titleOf } from './forms';

interface Props {
  readonly form: FormName;
  readonly severity: Severity;
  readonly name: string;
  readonly save: (act: PanelAct) => Promise<Outcome>;
  readonly onClose: (saved: boolean) => void;
}

/** One act in place of the panel: Back or Esc leaves it; what was typed stays until it is saved. */
export default function ActForm({ form, severity, name, save, onClose }: Props) {
  const [draft, setDraft] = useState<Draft>({ severity, reached: true, text: '', others: '' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (changes: Partial<Draft>): void => setDraft({ ...draft, ...changes });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    const result = await save(actOf(form, draft));
    setSaving(false);
    if (result.kind === 'done') onClose(true);
    else setOutcome(result);
  };
  return (
    <main onKeyDown={({ key }) => key === 'Escape' && onClose(false)}>
      <Section>
        <Between>
          <Title ref={heading} tabIndex={-1}>
            {titleOf(form)}
          </Title>
          <Button isLink onClick={() => onClose(false)}>
            {words.back}
          </Button>
        </Between>
      </Section>
      {outcome && outcome.kind !== 'done' && (
        <Section $tone="danger" role="alert">
          <Title>{words.form.notSaved}</Title>
          <p>{textOf(outcome)}</p>
        </Section>
      )}
      <Section as="form" onSubmit={(event: FormEvent) => void submit(event)}>
        {form === 'severity' && (
          <Fieldset>
            <Fieldset.Legend>{words.form.severity}</Fieldset.Legend>
            {SEVERITIES.map((level) => (
              <Field key={level}>
                <Radio name="severity" checked={draft.severity === level} onChange={() => change({ severity: level })}>
                  <Field.Label>{`${severityLabel(level)}: ${severityMeaning(level)}`}</Field.Label>
                </Radio>
              </Field>
            ))}
          </Fieldset>
        )}
        {form === 'call' && (
          <Fieldset>
            <Fieldset.Legend>{words.form.reached(name)}</Fieldset.Legend>
            {[true, false].map((reached) => (
              <Field key={String(reached)}>
                <Radio name="reached" checked={draft.reached === reached} onChange={() => change({ reached })}>
                  <Field.Label>{reached ? words.form.yes : words.form.no}</Field.Label>
                </Radio>
              </Field>
            ))}
          </Fieldset>
        )}
        <Field>
          <Field.Label>{labelOf(form)}</Field.Label>
          <Textarea minRows={3} value={draft.text} onChange={({ target }) => change({ text: target.value })} />
        </Field>
        {form === 'escalate' && (
          <Field>
            <Field.Label>{words.form.others}</Field.Label>
            <Input value={draft.others} onChange={({ target }) => change({ others: target.value })} />
          </Field>
        )}
        <Buttons>
          <Button isPrimary type="submit" aria-busy={saving}>
            {outcome?.kind === 'changed' ? words.form.again : words.form.save}
          </Button>
          <Button isBasic onClick={() => onClose(false)}>
            {words.cancel}
          </Button>
        </Buttons>
      </Section>
    </main>
  );
}

function textOf(outcome: Exclude<Outcome, { kind: 'done' }>): string {
  switch (outcome.kind) {
    case 'refused':
      return outcome.words;
    case 'changed':
      return words.form.changed(outcome.by || 'Somebody');
    case 'not-accepted':
      return words.form.notAccepted;
    case 'unreachable':
      return words.form.unreachable;
    default:
      return outcome satisfies never;
  }
}
