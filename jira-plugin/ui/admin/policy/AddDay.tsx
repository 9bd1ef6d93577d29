import { Box, Button, ErrorMessage, Form, HelperMessage, Inline, Label, Stack, Textfield, xcss } from '@forge/react';
import { useState } from 'react';
import { isLocalDate } from '../../../../core';
import { adminPolicy, policyFaultReason } from '../../texts/admin';

const field = xcss({ width: '260px' });

interface Props {
  readonly id: string;
  readonly label: string;
  readonly add: string;
  readonly taken: readonly string[];
  readonly onAdd: (date: string) => void;
}

/** Adds a date to a list. */
export function AddDay({ id, label, add, taken, onAdd }: Props) {
  const [date, setDate] = useState('');
  const [added, setAdded] = useState(0);
  const [wrong, setWrong] = useState(false);
  const submit = (): void => {
    const fits = isLocalDate(date.trim());
    setWrong(!fits);
    if (!fits) return;
    if (!taken.includes(date.trim())) onAdd(date.trim());
    setDate('');
    setAdded((times) => times + 1);
  };
  return (
    <Form onSubmit={submit}>
      <Inline space="space.100" alignBlock="end" shouldWrap>
        <Box xcss={field}>
          <Stack key={added}>
            <Label labelFor={id}>{label}</Label>
            <Textfield
              id={id}
              isCompact
              defaultValue=""
              isInvalid={wrong}
              onChange={({ target }) => setDate(target.value ?? '')}
            />
            {wrong ? (
              <ErrorMessage>{policyFaultReason({ code: 'date-invalid', path: [], data: {} })}</ErrorMessage>
            ) : (
              <HelperMessage>{adminPolicy.dateLike}</HelperMessage>
            )}
          </Stack>
        </Box>
        <Button type="submit">{add}</Button>
      </Inline>
    </Form>
  );
}
