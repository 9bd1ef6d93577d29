import { ErrorMessage, Label, RadioGroup, Stack, Text, Textfield } from '@forge/react';
import { type ActDraft, type ActFormName, type FormFault, type Judged, SEVERITIES } from '../../../../core';
import { panelForms, panelStanding } from '../../texts/panel';
import { firstName, severityMeaning } from '../../texts/process';
import { Quiet } from '../view/Quiet';

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
        <Stack space="space.050">
          <Text weight="semibold">{panelForms.severity}</Text>
          <RadioGroup
            name="severity"
            defaultValue={String(draft.severity)}
            options={SEVERITIES.map((level) => ({
              name: 'severity',
              value: String(level),
              label: `${level}: ${severityMeaning(level)}`,
            }))}
            onChange={({ target }) =>
              change({ severity: SEVERITIES.find((level) => String(level) === target.value) ?? severity })
            }
          />
          {determination.customerView !== null && (
            <Quiet>{panelStanding.customerView(name, determination.customerView, severity)}</Quiet>
          )}
        </Stack>
      );
    case 'call':
      return (
        <Stack space="space.050">
          <Text weight="semibold">{panelForms.reached(name)}</Text>
          <RadioGroup
            name="reached"
            defaultValue={draft.reached ? 'yes' : 'no'}
            options={[
              { name: 'reached', value: 'yes', label: panelForms.yes },
              { name: 'reached', value: 'no', label: panelForms.no },
            ]}
            onChange={({ target }) => change({ reached: target.value === 'yes' })}
          />
        </Stack>
      );
    case 'session':
      return (
        <Stack>
          <Label labelFor="session-with">{panelForms.session.with}</Label>
          <Textfield
            id="session-with"
            defaultValue={draft.others}
            onChange={({ target }) => change({ others: target.value })}
          />
          <Label labelFor="session-minutes">{panelForms.session.minutes}</Label>
          <Textfield
            id="session-minutes"
            defaultValue={draft.minutes}
            isInvalid={fault !== null}
            onChange={({ target }) => change({ minutes: target.value })}
          />
          {fault && <ErrorMessage>{fault.words}</ErrorMessage>}
        </Stack>
      );
    case 'escalate':
      return (
        <Stack>
          <Label labelFor="escalate-others">{panelForms.others}</Label>
          <Textfield
            id="escalate-others"
            defaultValue={draft.others}
            onChange={({ target }) => change({ others: target.value })}
          />
        </Stack>
      );
    default:
      return null;
  }
}
