import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { useId } from 'react';
import { Row } from '../ui';

interface Props<T extends string> {
  readonly title: string;
  readonly choices: Readonly<Record<T, string>>;
  readonly chosen: T | undefined;
  readonly onChoose: (choice: T) => void;
  /** Longer answers stand below each other. */
  readonly below?: boolean;
}

/** One question with the answers to choose from. */
export function Question<T extends string>({ title, choices, chosen, onChoose, below = false }: Props<T>) {
  const name = useId();
  const answers = (Object.entries(choices) as [T, string][]).map(([choice, label]) => (
    <Field key={choice}>
      <Radio name={name} checked={chosen === choice} onChange={() => onChoose(choice)}>
        <Field.Label>{label}</Field.Label>
      </Radio>
    </Field>
  ));
  return (
    <Fieldset>
      <Fieldset.Legend>{title}</Fieldset.Legend>
      {below ? answers : <Row>{answers}</Row>}
    </Fieldset>
  );
}
