import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { ZendeskFailure } from '../../../client';
import { panelForms } from '../../texts/process/forms';
import { reportWords } from '../../texts/report';
import { Between, Buttons, Title } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import { Alert, Stack } from '../ui';
import { addContact, type Caller } from './caller';

interface Props {
  readonly zaf: Zaf;
  /** What was searched: a name or an address. */
  readonly typed: string;
  /** Null: nobody was added. */
  readonly onClose: (added: Caller | null) => void;
}

const words = reportWords.contact;
const isAddress = (text: string): boolean => z.email().safeParse(text).success;

/** Adds the caller in place of the search; `Back` or Esc leaves it, and what was typed stays until it is saved. */
export default function NewContact({ zaf, typed, onClose }: Props) {
  const [name, setName] = useState(typed.includes('@') ? '' : typed);
  const [email, setEmail] = useState(typed.includes('@') ? typed : '');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const [saving, setSaving] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const emailField = useRef<HTMLInputElement>(null);
  const nameFault = tried && name.trim() === '';
  const emailFault = tried && !isAddress(email.trim());
  useEffect(() => (typed.includes('@') ? nameField : emailField).current?.focus(), [typed]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return nameField.current?.focus();
    if (!isAddress(email.trim())) return emailField.current?.focus();
    setSaving(true);
    try {
      onClose(await addContact(zaf, { name: name.trim(), email: email.trim() }));
    } catch (error) {
      setFailure(textOf(error));
      setSaving(false);
    }
  };
  return (
    <Stack
      as="form"
      noValidate
      onSubmit={(event: FormEvent) => void submit(event)}
      onKeyDown={({ key }: { readonly key: string }) => key === 'Escape' && onClose(null)}
    >
      <Between>
        <Title>{words.title}</Title>
        <Button isLink onClick={() => onClose(null)}>
          {panelForms.back}
        </Button>
      </Between>
      {failure !== '' && <Alert title={words.notSaved} text={failure} />}
      <Field>
        <Field.Label>{words.name}</Field.Label>
        <Input
          ref={nameField}
          value={name}
          {...(nameFault ? { validation: 'error' as const } : {})}
          onChange={({ target }) => setName(target.value)}
        />
        {nameFault && <Field.Message validation="error">{words.nameMissing}</Field.Message>}
      </Field>
      <Field>
        <Field.Label>{words.email}</Field.Label>
        <Field.Hint>{words.hint}</Field.Hint>
        <Input
          ref={emailField}
          type="email"
          value={email}
          {...(emailFault ? { validation: 'error' as const } : {})}
          onChange={({ target }) => setEmail(target.value)}
        />
        {emailFault && <Field.Message validation="error">{words.emailMissing}</Field.Message>}
      </Field>
      <Buttons>
        <Button isPrimary type="submit" aria-busy={saving}>
          {words.save}
        </Button>
        <Button isBasic onClick={() => onClose(null)}>
          {panelForms.cancel}
        </Button>
      </Buttons>
    </Stack>
  );
}

function textOf(error: unknown): string {
  const status = error instanceof ZendeskFailure ? error.status : 0;
  if (status === 403) return words.forbidden;
  return status === 422 || status === 400 ? words.taken : words.unreachable;
}
