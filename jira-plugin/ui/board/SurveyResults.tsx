import { BarChart, Heading, Inline, Stack, Text } from '@forge/react';
import { type BoardSpeech, surveyOf } from '../../../core';
import type { IssueIncident } from '../../board/incident-on';
import { Quiet } from '../incident/view/Quiet';

interface Props {
  readonly speech: BoardSpeech;
  readonly incidents: readonly IssueIncident[];
}

/** What customers said of the support, of incidents reported in the period. */
export function SurveyResults({ speech, incidents }: Props) {
  const { survey } = speech.board;
  const { answers, mean, scores } = surveyOf(incidents);
  return (
    <Stack space="space.100">
      <Inline space="space.150" alignBlock="center">
        <Heading as="h2" size="small">
          {survey.title}
        </Heading>
        {mean !== null && <Text weight="bold">{survey.mean(mean)}</Text>}
      </Inline>
      <Quiet>{answers === 0 ? survey.none : survey.answers(answers)}</Quiet>
      {answers > 0 && (
        <BarChart
          title={survey.chart}
          data={scores.map(({ score, count }) => ({ score: survey.score(score), count }))}
          xAccessor="score"
          yAccessor="count"
          height={220}
        />
      )}
    </Stack>
  );
}
