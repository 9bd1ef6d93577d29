import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { type FormEvent, useState } from 'react';
import { isLocalDate } from '../../../../../core';
import { Buttons } from '../../../ui/styled';
import { Row, Stack } from '../ui/layout';

interface Props {
  readonly label: string;
  readonly add: string;
  readonly taken: readonly string[];
  readonly onAdd: (date: string) => void;
}

/** Adds a date to a list. */
export function AddDay({ label, add, taken, onAdd }: Props) {
  const [date, setDate] = useState('');
  const fits = isLocalDate(date) && !taken.includes(date);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!fits) return;
    onAdd(date);
    setDate('');
  };
  return (
    <Row as="form" onSubmit={submit}>
      <Field>
        <Field.Label isRegular>{label}</Field.Label>
        <Stack>
          <Input isCompact type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        </Stack>
      </Field>
      <Buttons style={{ alignSelf: 'end' }}>
        <Button size="small" type="submit">
          {add}
        </Button>
      </Buttons>
    </Row>
  );
}
