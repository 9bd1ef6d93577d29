import { ErrorMessage, Label, Stack, TextArea } from '@forge/react';
import type { RequestWay } from '../../../../core';
import type { Ways } from '../use-ways';

interface Props {
  readonly way: RequestWay;
  readonly label: string;
  readonly ways: Ways;
  readonly autoFocus?: boolean;
}

/** The customer's words, with what is wrong with them. */
export function WordsField({ way, label, ways, autoFocus = false }: Props) {
  const fault = ways.fault?.way === way ? ways.fault.words : null;
  return (
    <Stack>
      <Label labelFor={`${way}-words`}>{label}</Label>
      <TextArea
        id={`${way}-words`}
        minimumRows={3}
        defaultValue={ways.text(way)}
        isInvalid={fault !== null}
        autoFocus={autoFocus}
        onChange={({ target }) => ways.type(way, target.value)}
      />
      {fault !== null && <ErrorMessage>{fault}</ErrorMessage>}
    </Stack>
  );
}
