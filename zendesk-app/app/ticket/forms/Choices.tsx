import { Field, Fieldset, Input, Radio } from '@zendeskgarden/react-forms';
import { panelStanding, SEVERITIES, severityMeaning } from '../../../../core';
import { formWords } from '../../texts/forms';
import { Quiet } from '../../ui/styled';
import type { Judged } from '../judge';
import { firstName } from '../view/reader';
import type { Draft, FormName } from './forms';
import type { FormFault } from './labels';

interface Props {
  readonly form: FormName;
  readonly judged: Judged;
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
  readonly fault: FormFault | null;
}

/** What a form asks besides its text. */
export function Choices({ form, judged, draft, change, fault }: Props) {
  const { determination, severity, requester } = judged.incident;
  const name = firstName(requester);
  switch (form) {
    case 'severity':
    case 'treat':
      return (
        <Fieldset>
          <Fieldset.Legend>{formWords.severity}</Fieldset.Legend>
          {SEVERITIES.map((level) => (
            <Field key={level}>
              <Radio name="severity" checked={draft.severity === level} onChange={() => change({ severity: level })}>
                <Field.Label>{`${level}: ${severityMeaning(level)}`}</Field.Label>
              </Radio>
            </Field>
          ))}
          {determination.customerView !== null && (
            <Quiet>{panelStanding.customerView(name, determination.customerView, severity)}</Quiet>
          )}
        </Fieldset>
      );
    case 'call':
      return (
        <Fieldset>
          <Fieldset.Legend>{formWords.reached(name)}</Fieldset.Legend>
          {[true, false].map((reached) => (
            <Field key={String(reached)}>
              <Radio name="reached" checked={draft.reached === reached} onChange={() => change({ reached })}>
                <Field.Label>{reached ? formWords.yes : formWords.no}</Field.Label>
              </Radio>
            </Field>
          ))}
        </Fieldset>
      );
    case 'session':
      return (
        <>
          <Field>
            <Field.Label>{formWords.session.with}</Field.Label>
            <Input value={draft.others} onChange={({ target }) => change({ others: target.value })} />
          </Field>
          <Field>
            <Field.Label>{formWords.session.minutes}</Field.Label>
            <Input
              data-part="minutes"
              inputMode="numeric"
              value={draft.minutes}
              {...(fault ? { validation: 'error' as const } : {})}
              onChange={({ target }) => change({ minutes: target.value })}
            />
            {fault && <Field.Message validation="error">{fault.words}</Field.Message>}
          </Field>
        </>
      );
    case 'escalate':
      return (
        <Field>
          <Field.Label>{formWords.others}</Field.Label>
          <Input value={draft.others} onChange={({ target }) => change({ others: target.value })} />
        </Field>
      );
    default:
      return null;
  }
}
