import { Button } from '@zendeskgarden/react-buttons';
import { Field, Select, Textarea } from '@zendeskgarden/react-forms';
import { QUESTION_KINDS, type QuestionDraft } from '../../../../core';
import { panelReply } from '../../texts/process/reply';
import { Between, Stack, Unseen } from '../../ui/styled';
import type { PartsProps } from './Parts';

/** One field a question, each with what it asks for (H10, H11). */
export function Questions({ draft, change, missing }: PartsProps) {
  const { questions } = draft;
  const set = (place: number, changes: Partial<QuestionDraft>): void =>
    change({ questions: questions.map((one, index) => (index === place ? { ...one, ...changes } : one)) });
  const isMissing = missing.includes('questions');
  return (
    <Stack>
      {questions.map(({ kind, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question has no other name than its place
        <div key={place}>
          <Between>
            <strong>{panelReply.question(place + 1)}</strong>
            <Field style={{ width: 120 }}>
              <Field.Label hidden>{panelReply.questionKind(place + 1)}</Field.Label>
              <Select
                isCompact
                value={kind}
                onChange={({ target }) =>
                  set(place, { kind: QUESTION_KINDS.find((one) => one === target.value) ?? 'details' })
                }
              >
                {QUESTION_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {panelReply.kinds[one]}
                  </option>
                ))}
              </Select>
            </Field>
          </Between>
          <Field>
            <Field.Label hidden>{panelReply.question(place + 1)}</Field.Label>
            <Textarea
              data-part="questions"
              minRows={2}
              maxRows={8}
              value={text}
              {...(isMissing ? { validation: 'error' as const } : {})}
              onChange={({ target }) => set(place, { text: target.value })}
            />
            {isMissing && place === 0 && (
              <Field.Message validation="error">{panelReply.needed.questions}</Field.Message>
            )}
          </Field>
          {questions.length > 1 && (
            <Button isLink onClick={() => change({ questions: questions.filter((_, index) => index !== place) })}>
              {panelReply.remove}
              <Unseen>{panelReply.removeQuestion(place + 1).slice(panelReply.remove.length)}</Unseen>
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button isLink onClick={() => change({ questions: [...questions, { kind: 'details', text: '' }] })}>
          {panelReply.addQuestion}
        </Button>
      </div>
    </Stack>
  );
}
