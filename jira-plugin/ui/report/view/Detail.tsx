import { ErrorMessage, HelperMessage, Label, RequiredAsterisk, Stack, TextArea, Textfield } from '@forge/react';
import type { IntakeField, IntakeRule } from '../../../../core';
import { portalReport as words } from '../../texts/portal';
import type { Draft } from '../use-draft';

interface Props {
  readonly field: IntakeField;
  readonly told: Draft;
  readonly rule: IntakeRule;
}

const LONG: readonly IntakeField[] = ['errorMessages', 'stepsToReproduce', 'actionsTaken', 'changesMade'];

/** One detail: what it is, and beside it what to enter, once it was left empty. */
export function Detail({ field, told, rule }: Props) {
  const { draft, tell, leave, isLeft } = told;
  const { label, hint, help }: { readonly label: string; readonly hint?: string; readonly help: string } =
    words.details[field];
  const isRequired = rule === 'required' && draft.answers.request === 'problem';
  const text = draft.fields[field] ?? '';
  const lacks = isRequired && isLeft(field) && text.trim() === '';
  const isTooLong = told.judged.tooLong.includes(field);
  const fault = isTooLong ? words.tooLong : lacks ? help : null;
  const shared = {
    id: field,
    isInvalid: fault !== null,
    isRequired,
    defaultValue: text,
    onBlur: () => leave(field),
    onChange: ({ target }: { readonly target: { readonly value?: unknown } }) =>
      tell(field, String(target.value ?? '')),
  };
  return (
    <Stack>
      <Label labelFor={field}>
        {isRequired ? label : words.optional(label)}
        {isRequired && <RequiredAsterisk />}
      </Label>
      {LONG.includes(field) ? <TextArea {...shared} minimumRows={2} /> : <Textfield {...shared} />}
      {fault === null ? hint && <HelperMessage>{hint}</HelperMessage> : <ErrorMessage>{fault}</ErrorMessage>}
    </Stack>
  );
}
