import { Label, RadioGroup, RequiredAsterisk, Stack } from '@forge/react';
import { useEffect, useState } from 'react';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly isRequired?: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** One question with the answers to choose from; nothing is chosen before somebody chooses. */
export function Choice({ name, title, isRequired = false, choices, chosen, onChoose }: Props) {
  useDrawnTwice();
  return (
    <Stack>
      <Label id={`${name}-title`} labelFor={name}>
        {title}
        {isRequired && <RequiredAsterisk />}
      </Label>
      <RadioGroup
        name={name}
        aria-labelledby={`${name}-title`}
        {...(chosen === undefined ? {} : { value: chosen })}
        options={choices.map((choice) => ({ name, ...choice }))}
        onChange={({ target }) => onChoose(String(target.value))}
      />
    </Stack>
  );
}

/** UI Kit puts a prefix before an id where it first draws it, and none where it draws it again, nor ever in `aria-labelledby`. */
function useDrawnTwice(): void {
  const [, draw] = useState(false);
  useEffect(() => draw(true), []);
}
