import { Stack } from '@forge/react';
import { type Answers, asksImpact } from '../../../../core';
import { Choice } from '../../portal/Choice';
import { portalReport as words } from '../../texts/portal';
import type { Draft } from '../use-draft';

const choicesOf = <Value extends string>(choices: Readonly<Record<Value, string>>) =>
  (Object.entries(choices) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** What it is about, and the questions that decide the severity (C2, D1, D2, D7, D13). */
export function Questions({ told: { draft, answer } }: { readonly told: Draft }) {
  const { answers } = draft;
  const yesNo = choicesOf(words.yesNo);
  return (
    <Stack space="space.150">
      <Choice
        name="request"
        title={words.about.title}
        isRequired
        choices={choicesOf(words.about.choices)}
        chosen={answers.request}
        onChoose={(request) => answer({ request: request as NonNullable<Answers['request']> })}
      />
      {answers.request === 'problem' && (
        <Stack space="space.150">
          <Choice
            name="down"
            title={words.down.title}
            isRequired
            choices={yesNo}
            chosen={answers.productionDown}
            onChoose={(down) => answer({ productionDown: down as NonNullable<Answers['productionDown']> })}
          />
          <Choice
            name="workaround"
            title={words.workaround.title}
            isRequired
            choices={yesNo}
            chosen={answers.workaround}
            onChoose={(helps) => answer({ workaround: helps as NonNullable<Answers['workaround']> })}
          />
          {asksImpact(answers) && (
            <Choice
              name="impact"
              title={words.optional(words.impact.title)}
              choices={choicesOf(words.impact.choices)}
              chosen={answers.impact}
              onChoose={(impact) => answer({ impact: impact as NonNullable<Answers['impact']> })}
            />
          )}
        </Stack>
      )}
    </Stack>
  );
}
