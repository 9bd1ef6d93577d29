import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import {
  type Agreement,
  agreementConsequences,
  agreementIn,
  type DatesDraft,
  type DatesFaults,
  datesDraft,
  datesFaults,
} from '../../../core';
import { NotSavedNote } from '../people/States';
import type { NotSaved, Saved } from '../people/save';
import { Rows } from '../people/styled';
import { peopleWords } from '../texts/people';
import { panelSupport } from '../texts/process/support';
import { Between, Buttons, Section, Title } from '../ui/styled';
import type { OrganizationPage } from './load-organization';
import { saying } from './saying';

const words = peopleWords.dates;
/** A year of more digits could not be compared with another. */
const FARTHEST = '9999-12-31';

interface Props {
  readonly page: OrganizationPage;
  readonly save: (agreement: Agreement) => Promise<Saved>;
  readonly onClose: () => void;
}

/** The agreement's two days, in place of the panel. What was typed stays until it is saved. */
export function DatesForm({ page, save, onClose }: Props) {
  const [draft, setDraft] = useState<DatesDraft>(() => datesDraft(page.agreement));
  const [faults, setFaults] = useState<DatesFaults>({});
  const [problem, setProblem] = useState<NotSaved | null>(null);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const fields = { first: useRef<HTMLInputElement>(null), last: useRef<HTMLInputElement>(null) };
  useEffect(() => heading.current?.focus(), []);
  const type =
    (name: 'first' | 'last') =>
    ({ target }: ChangeEvent<HTMLInputElement>): void =>
      setDraft((now) => ({ ...now, [name]: { value: target.value, bad: target.validity.badInput } }));
  /** A day that does not exist leaves the field empty for the page, and changes nothing that React would hear of. */
  const typed = (): DatesDraft => ({
    first: { value: fields.first.current?.value ?? '', bad: fields.first.current?.validity.badInput ?? false },
    last: { value: fields.last.current?.value ?? '', bad: fields.last.current?.validity.badInput ?? false },
  });
  const leave = (name: 'first' | 'last') => (): void => {
    const now = typed();
    setDraft(now);
    const { value, bad } = now[name];
    if (bad || value !== '')
      setFaults(({ [name]: _, ...others }) => ({ ...others, ...only(name, datesFaults(now, saying)) }));
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const now = typed();
    const wrong = datesFaults(now, saying);
    setDraft(now);
    setFaults(wrong);
    const agreement = agreementIn(now);
    if (!agreement) return fields[wrong.first ? 'first' : 'last'].current?.focus();
    setSaving(true);
    const result = await save(agreement);
    setSaving(false);
    if (result !== 'done') setProblem(result);
  };
  const entered = agreementIn(draft);
  const field = (name: 'first' | 'last') => (
    <Field>
      <Field.Label>{words[name]}</Field.Label>
      {name === 'last' && <Field.Hint>{words.lastHint}</Field.Hint>}
      <Input
        ref={fields[name]}
        name={name}
        type="date"
        max={FARTHEST}
        value={draft[name].value}
        onChange={type(name)}
        onBlur={leave(name)}
        {...(faults[name] ? { validation: 'error' as const } : {})}
      />
      {faults[name] && <Field.Message validation="error">{faults[name]}</Field.Message>}
    </Field>
  );
  return (
    <main onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <Section>
        <Between>
          <Title ref={heading} tabIndex={-1}>
            {page.agreement ? peopleWords.changeDates : peopleWords.enterDates}
          </Title>
          <Button isLink onClick={onClose}>
            {peopleWords.back}
          </Button>
        </Between>
      </Section>
      {problem && <NotSavedNote text={textOf(problem, page)} />}
      <Section as="form" noValidate onSubmit={(event: FormEvent) => void submit(event)}>
        <Rows>
          {field('first')}
          {field('last')}
          <div aria-live="polite">
            {entered && (
              <>
                <strong>{words.whenSaved}</strong>
                <ul>
                  {agreementConsequences(page, entered, saying).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </Rows>
        <Buttons>
          <Button isPrimary type="submit" aria-busy={saving}>
            {problem === 'changed' ? words.saveAnyway : words.save}
          </Button>
          <Button isBasic onClick={onClose}>
            {peopleWords.cancel}
          </Button>
        </Buttons>
      </Section>
    </main>
  );
}

const only = (name: 'first' | 'last', { [name]: fault }: DatesFaults): DatesFaults => (fault ? { [name]: fault } : {});

function textOf(problem: NotSaved, { agreement }: OrganizationPage): string {
  const { notSaved, unsaved } = peopleWords;
  switch (problem) {
    case 'changed':
      return agreement ? unsaved.datesChanged(panelSupport.term(agreement)) : unsaved.datesGone;
    case 'forbidden':
      return notSaved.organizationForbidden;
    case 'refused':
      return notSaved.refused;
    case 'unreachable':
      return notSaved.unreachable;
    default:
      return problem satisfies never;
  }
}
