import { ErrorMessage, Form, Inline, LoadingButton, Stack } from '@forge/react';
import { Choice } from '../../portal/Choice';
import { portalRequest as words } from '../../texts/portal';
import type { Ways } from '../use-ways';
import { Failure } from './Failure';
import { WordsField } from './WordsField';

const { survey } = words;
const SCORES = [5, 4, 3, 2, 1] as const;

/** How the support was: nothing is preselected, words are not asked for, and it is asked once (K2). */
export function RatingForm({ ways }: { readonly ways: Ways }) {
  const isMissing = ways.fault?.words === survey.missing;
  return (
    <Form onSubmit={() => ways.send('rate')}>
      <Stack space="space.150">
        <Failure way="rate" ways={ways} />
        <Choice
          name="score"
          title={survey.title}
          choices={SCORES.map((score) => ({ value: String(score), label: survey.scores[score] }))}
          chosen={ways.score === 0 ? undefined : String(ways.score)}
          onChoose={(score) => ways.rate(Number(score))}
        />
        {isMissing && <ErrorMessage>{survey.missing}</ErrorMessage>}
        <WordsField way="rate" label={survey.label} ways={isMissing ? { ...ways, fault: null } : ways} />
        <Inline>
          <LoadingButton type="submit" appearance="primary" isLoading={ways.sending === 'rate'}>
            {survey.send}
          </LoadingButton>
        </Inline>
      </Stack>
    </Form>
  );
}
