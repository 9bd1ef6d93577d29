import { Button, ErrorMessage, Inline, Label, Select, Stack, TextArea } from '@forge/react';
import { QUESTION_KINDS, type QuestionDraft } from '../../../../core';
import { panelReply } from '../../texts/panel';
import type { PartsProps } from './Parts';

const kindOption = (kind: QuestionDraft['kind']) => ({ value: kind, label: panelReply.kinds[kind] });

/** One field a question, each with what it asks for (H10, H11). */
export function Questions({ draft, change, reshape, missing }: PartsProps) {
  const { questions } = draft;
  const set = (place: number, changes: Partial<QuestionDraft>): void =>
    change({ questions: questions.map((one, index) => (index === place ? { ...one, ...changes } : one)) });
  const isMissing = missing.includes('questions');
  return (
    <Stack space="space.150">
      {questions.map(({ kind, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question has no other name than its place
        <Stack key={place} space="space.050">
          <Label labelFor={`question-${place}`}>{panelReply.question(place + 1)}</Label>
          <TextArea
            id={`question-${place}`}
            minimumRows={2}
            defaultValue={text}
            isInvalid={isMissing}
            onChange={({ target }) => set(place, { text: target.value })}
          />
          {isMissing && place === 0 && <ErrorMessage>{panelReply.needed.questions}</ErrorMessage>}
          <Label labelFor={`question-kind-${place}`}>{panelReply.questionKind(place + 1)}</Label>
          <Select
            inputId={`question-kind-${place}`}
            options={QUESTION_KINDS.map(kindOption)}
            defaultValue={kindOption(kind)}
            onChange={(option: ReturnType<typeof kindOption>) => set(place, { kind: option.value })}
          />
          {questions.length > 1 && (
            <Inline>
              <Button
                appearance="subtle"
                spacing="compact"
                onClick={() => reshape({ questions: questions.filter((_, index) => index !== place) })}
              >
                {panelReply.removeQuestion(place + 1)}
              </Button>
            </Inline>
          )}
        </Stack>
      ))}
      <Inline>
        <Button
          appearance="subtle"
          spacing="compact"
          onClick={() => reshape({ questions: [...questions, { kind: 'details', text: '' }] })}
        >
          {panelReply.addQuestion}
        </Button>
      </Inline>
    </Stack>
  );
}
