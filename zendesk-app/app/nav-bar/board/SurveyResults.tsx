import { surveyOf } from '../../../../core';
import { boardWords } from '../../texts/board';
import { Between, Quiet, Title } from '../../ui/styled';
import type { TicketIncident } from './incident';
import { Bar, Card, SmallTable } from './styled';

/** What customers said of the support, of incidents reported in the period. */
export function SurveyResults({ incidents }: { readonly incidents: readonly TicketIncident[] }) {
  const { survey } = boardWords;
  const { answers, mean, scores } = surveyOf(incidents);
  return (
    <Card aria-labelledby="survey-results">
      <Between>
        <Title id="survey-results">{survey.title}</Title>
        {mean !== null && <strong>{survey.mean(mean)}</strong>}
      </Between>
      <Quiet>{answers === 0 ? survey.none : survey.answers(answers)}</Quiet>
      {answers > 0 && (
        <SmallTable aria-labelledby="survey-results">
          <thead>
            <tr>
              <th scope="col">{survey.columns.score}</th>
              <th scope="col">{survey.columns.count}</th>
            </tr>
          </thead>
          <tbody>
            {scores.map(({ score, count }) => (
              <tr key={score}>
                <th scope="row">{survey.score(score)}</th>
                <td>
                  {count}
                  <Bar share={count} of={answers} />
                </td>
              </tr>
            ))}
          </tbody>
        </SmallTable>
      )}
    </Card>
  );
}
