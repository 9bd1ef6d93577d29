import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { type FormEvent, useRef, useState } from 'react';
import { findPerson, lettingReport, liftedBy, personFirstName, proposalOf } from '../../../core';
import type { Person } from '../../client';
import { mayReport } from '../../history/entitlement-fields';
import { Below } from '../people/styled';
import { peopleWords } from '../texts/people';
import { panelSupport } from '../texts/process/support';
import type { OrganizationPage } from './load-organization';

const words = peopleWords.add;

interface Props {
  readonly page: OrganizationPage;
  readonly busy: boolean;
  /** Gives whether it was saved: what was typed stays until then. */
  readonly onAdd: (person: Person) => Promise<boolean>;
}

/** One more person of the organization on the list. */
export function AddPerson({ page, busy, onAdd }: Props) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { members } = page;
  const found = findPerson(text, page, words);
  const starts = 'person' in found ? liftedBy(page, lettingReport(page, found.person)) : [];
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setFault('fault' in found ? found.fault : null);
    if ('fault' in found || !(await onAdd(found.person))) return input.current?.focus();
    setText('');
  };
  return (
    <Below onSubmit={(event: FormEvent) => void submit(event)}>
      <Field>
        <Field.Label>{words.title}</Field.Label>
        <Field.Hint>{words.hint}</Field.Hint>
        <Input
          ref={input}
          list="people-to-add"
          autoComplete="off"
          placeholder={words.label}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setFault(null);
          }}
          {...(fault === null ? {} : { validation: 'error' as const })}
        />
        {fault !== null && <Field.Message validation="error">{fault}</Field.Message>}
      </Field>
      <datalist id="people-to-add">
        {members
          .filter((person) => !mayReport(person))
          .map((person) => (
            <option key={person.id} value={proposalOf(person)} />
          ))}
      </datalist>
      <p aria-live="polite">
        {'person' in found &&
          starts.length > 0 &&
          peopleWords.waiting.oncePermitted(personFirstName(found.person), panelSupport.startNow(starts))}
      </p>
      <Button type="submit" isStretched aria-disabled={busy} style={{ marginTop: 12 }}>
        {words.button}
      </Button>
    </Below>
  );
}
