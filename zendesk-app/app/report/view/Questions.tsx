import { Anchor } from '@zendeskgarden/react-buttons';
import { Field, Select } from '@zendeskgarden/react-forms';
import { type Answers, asksImpact, isSeverity, type Policy } from '../../../../core';
import { reportWords as words } from '../../texts/report';
import { Section } from '../../ui/styled';
import type { Draft } from '../draft';
import { Stack } from '../ui';
import { Question } from './Question';

interface Props {
  readonly draft: Draft;
  readonly policy: Policy;
  readonly onChange: (draft: Draft) => void;
}

/** What it is about, the questions that decide the severity (C2), and the caller's own view of it (C4). */
export function Questions({ draft, policy, onChange }: Props) {
  const { answers } = draft;
  const change = (changes: Partial<Answers>): void => onChange({ ...draft, answers: { ...answers, ...changes } });
  const { documentationUrl } = policy.vendor;
  return (
    <Section id="about" tabIndex={-1} aria-label={words.about.title} style={{ outline: 'none' }}>
      <Stack>
        <Question
          title={words.about.title}
          choices={words.about.choices}
          chosen={answers.request}
          onChoose={(request) => change({ request })}
          below
        />
        {documentationUrl !== null && (
          <p>
            <Anchor href={documentationUrl} target="_blank" rel="noreferrer" isExternal>
              {words.about.documentation}
            </Anchor>
          </p>
        )}
        {answers.request === 'problem' && (
          <>
            <Question
              title={words.down}
              choices={words.yesNo}
              chosen={answers.productionDown}
              onChoose={(productionDown) => change({ productionDown })}
            />
            <Question
              title={words.workaround}
              choices={words.yesNo}
              chosen={answers.workaround}
              onChoose={(workaround) => change({ workaround })}
            />
            {asksImpact(answers) && (
              <Question
                title={words.impact.title}
                choices={words.impact.choices}
                chosen={answers.impact}
                onChoose={(impact) => change({ impact })}
                below
              />
            )}
            <Field>
              <Field.Label>{words.own.title}</Field.Label>
              <Select
                value={answers.severity ?? ''}
                onChange={({ target }) => {
                  const level = Number(target.value);
                  const { severity: _before, ...others } = answers;
                  onChange({ ...draft, answers: isSeverity(level) ? { ...others, severity: level } : others });
                }}
              >
                <option value="">{words.own.none}</option>
                {Object.entries(words.own.choices).map(([level, label]) => (
                  <option key={level} value={level}>
                    {label}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        )}
      </Stack>
    </Section>
  );
}
