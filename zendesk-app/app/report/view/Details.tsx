import { Checkbox, Field, Fieldset, Input, Textarea } from '@zendeskgarden/react-forms';
import type { IntakeField } from '../../../../core';
import { reportWords } from '../../texts/report';
import { Between, Quiet, Section, Title } from '../../ui/styled';
import { firstNameOf } from '../caller/caller';
import { type Area, askedFields, type Draft } from '../draft';
import type { JudgedReport } from '../judge-report';
import { Row, Stack } from '../ui';

interface Props {
  readonly draft: Draft;
  readonly judged: JudgedReport;
  readonly onChange: (draft: Draft) => void;
}

const words = reportWords.report;
const LONG: readonly IntakeField[] = ['errorMessages', 'stepsToReproduce', 'actionsTaken', 'changesMade'];
const AREAS: readonly Area[] = ['software', 'server'];

/** What the report should hold (B1 to B12), and how much of it there is (B13). Nothing here has to be filled in. */
export function Details({ draft, judged, onChange }: Props) {
  const { caller, policy, incident } = judged;
  const { request, area = [] } = draft.answers;
  if (request === undefined) return null;
  const asked = askedFields(policy.policy.intake, draft, caller);
  const last = asked.filter((field) => ['operatingSystem', 'serverRoles', 'logFiles', 'screenshots'].includes(field));
  const detail = (field: IntakeField) => (
    <Detail
      key={field}
      field={field}
      value={draft.fields[field] ?? ''}
      onChange={(value) => onChange({ ...draft, fields: { ...draft.fields, [field]: value } })}
    />
  );
  const tick = (one: Area, on: boolean): void =>
    onChange({
      ...draft,
      answers: { ...draft.answers, area: AREAS.filter((known) => (known === one ? on : area.includes(known))) },
    });
  return (
    <Section>
      <Stack>
        <Between>
          <Title>{words.title}</Title>
          <Quiet>{words.of(incident.intake.provided.length, incident.intake.applicable.length)}</Quiet>
        </Between>
        <Field>
          <Field.Label>{words.subject.label}</Field.Label>
          <Field.Hint>{words.subject.hint}</Field.Hint>
          <Input value={draft.subject} onChange={({ target }) => onChange({ ...draft, subject: target.value })} />
        </Field>
        {request !== 'problem' && (
          <Field>
            <Field.Label>{words.words[request]}</Field.Label>
            <Textarea
              minRows={3}
              value={draft.words}
              onChange={({ target }) => onChange({ ...draft, words: target.value })}
            />
          </Field>
        )}
        {asked.filter((field) => !last.includes(field)).map(detail)}
        {request === 'problem' && (
          <Fieldset>
            <Fieldset.Legend>{words.concerns}</Fieldset.Legend>
            <Row>
              {AREAS.map((one) => (
                <Field key={one}>
                  <Checkbox checked={area.includes(one)} onChange={({ target }) => tick(one, target.checked)}>
                    <Field.Label>{words.area[one]}</Field.Label>
                  </Checkbox>
                </Field>
              ))}
            </Row>
          </Fieldset>
        )}
        {last.map(detail)}
        {last.includes('logFiles') && <Quiet>{words.attachments(firstNameOf(caller))}</Quiet>}
      </Stack>
    </Section>
  );
}

interface DetailProps {
  readonly field: IntakeField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Detail({ field, value, onChange }: DetailProps) {
  const { label, hint }: { readonly label: string; readonly hint?: string } = reportWords.details[field];
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      {hint && <Field.Hint>{hint}</Field.Hint>}
      {LONG.includes(field) ? (
        <Textarea minRows={2} isResizable value={value} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Input value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field>
  );
}
