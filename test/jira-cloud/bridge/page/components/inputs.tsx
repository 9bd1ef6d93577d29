import { Checkbox } from '@atlaskit/checkbox';
import { ErrorMessage, HelperMessage, Label, RequiredAsterisk } from '@atlaskit/form';
import { RadioGroup } from '@atlaskit/radio';
import Select from '@atlaskit/select';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { type Components, eventOf, focusOf } from '../component';

const SHARED = ['id', 'name', 'value', 'defaultValue', 'isDisabled', 'isInvalid', 'isRequired', 'testId'] as const;
const HEARD = ['onChange', 'onBlur', 'onFocus'] as const;
const ARIA = ['aria-invalid', 'aria-labelledby'] as const;

export const INPUTS: Components = {
  Form: {
    props: ['onSubmit'],
    draw: ({ p, kids }) => (
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          p.onSubmit?.();
        }}
      >
        {kids}
      </form>
    ),
  },
  Label: {
    props: ['labelFor', 'id', 'testId'],
    draw: ({ p, kids }) => (
      <Label htmlFor={p.labelFor} id={p.id}>
        {kids}
      </Label>
    ),
  },
  HelperMessage: { props: ['testId'], draw: ({ kids }) => <HelperMessage>{kids}</HelperMessage> },
  ErrorMessage: { props: ['testId'], draw: ({ kids }) => <ErrorMessage>{kids}</ErrorMessage> },
  RequiredAsterisk: { props: [], draw: () => <RequiredAsterisk /> },
  Textfield: {
    props: [...SHARED, ...HEARD, ...ARIA, 'type', 'placeholder', 'maxLength', 'isCompact', 'width', 'autoFocus'].concat(
      ['min', 'max'],
    ),
    draw: ({ p: { children: _, ...p } }) => (
      <Textfield {...p} onChange={(event) => p.onChange?.(eventOf(event))} {...focusOf(p)} />
    ),
  },
  TextArea: {
    props: [...SHARED, ...HEARD, ...ARIA, 'minimumRows', 'maxHeight', 'resize', 'placeholder', 'autoFocus'].concat([
      'isReadOnly',
      'isMonospaced',
    ]),
    draw: ({ p: { children: _, ...p } }) => (
      <TextArea {...p} onChange={(event) => p.onChange?.(eventOf(event))} {...focusOf(p)} />
    ),
  },
  Checkbox: {
    props: [...SHARED, ...HEARD, ...ARIA, 'label', 'isChecked', 'defaultChecked', 'isIndeterminate'],
    draw: ({ p: { children: _, ...p } }) => (
      <Checkbox {...p} onChange={(event) => p.onChange?.(eventOf(event))} {...focusOf(p)} />
    ),
  },
  Select: {
    props: [...SHARED, ...HEARD, 'inputId', 'options', 'placeholder', 'isMulti', 'isClearable', 'isSearchable'].concat([
      'spacing',
      'autoFocus',
      'appearance',
    ]),
    draw: ({ p: { children: _, ...p } }) => (
      <Select {...p} onChange={(option) => p.onChange?.(option)} {...focusOf(p)} />
    ),
  },
  RadioGroup: {
    props: [...SHARED, 'onChange', 'options', 'aria-labelledby'],
    draw: ({ p: { children: _, options, ...p } }) => (
      <RadioGroup {...p} options={options} onChange={(event) => p.onChange?.(eventOf(event))} />
    ),
  },
};
