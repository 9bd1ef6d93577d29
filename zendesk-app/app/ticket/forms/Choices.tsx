import { Field, Fieldset, Input, Radio } from '@zendeskgarden/react-forms';
import { type ActDraft, type ActFormName, type FormFault, type Judged, SEVERITIES } from '../../../../core';
import { panelForms } from '../../texts/process/forms';
import { panelStanding } from '../../texts/process/standing';
import { firstName } from '../../texts/process/time';
import { severityMeaning } from '../../texts/process/words';
import { Quiet } from '../../ui/styled';

interface Props {
  readonly form: ActFormName;
  readonly judged: Judged;
  readonly draft: ActDraft;
  readonly change: (changes: Partial<ActDraft>) => void;
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
          <Fieldset.Legend>{panelForms.severity}</Fieldset.Legend>
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
          <Fieldset.Legend>{panelForms.reached(name)}</Fieldset.Legend>
          {[true, false].map((reached) => (
            <Field key={String(reached)}>
              <Radio name="reached" checked={draft.reached === reached} onChange={() => change({ reached })}>
                <Field.Label>{reached ? panelForms.yes : panelForms.no}</Field.Label>
              </Radio>
            </Field>
          ))}
        </Fieldset>
      );
    case 'session':
      return (
        <>
          <Field>
            <Field.Label>{panelForms.session.with}</Field.Label>
            <Input value={draft.others} onChange={({ target }) => change({ others: target.value })} />
          </Field>
          <Field>
            <Field.Label>{panelForms.session.minutes}</Field.Label>
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
          <Field.Label>{panelForms.others}</Field.Label>
          <Input value={draft.others} onChange={({ target }) => change({ others: target.value })} />
        </Field>
      );
    default:
      return null;
  }
}
