import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { type PreviewNumbers, previewNumbers, type Reader, SEVERITIES } from '../../../../../core';
import { severityLabel } from '../../../texts/process/words';
import { previewWords as words } from '../../../texts/settings-preview';
import { Quiet, Title } from '../../../ui/styled';
import type { Zaf } from '../../../zaf/zaf';
import { Grid, Stack } from '../ui/layout';
import { ChangedIncidents } from './ChangedIncidents';
import type { PreviewView } from './use-preview';

const Cards = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
  gap: 16px;
`;
const CardBox = styled.div<{ $bad: boolean }>`
  display: flex;
  flex-direction: column-reverse;
  justify-content: flex-end;
  padding: 12px 16px;
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: 8px;
  dd {
    font-size: 26px;
    line-height: 32px;
    font-weight: 600;
    color: ${({ theme, $bad }) => getColor({ theme, variable: $bad ? 'foreground.danger' : 'foreground.default' })};
  }
`;

interface Props {
  readonly zaf: Zaf;
  readonly view: Extract<PreviewView, { phase: 'ready' }>;
  readonly rejudge: boolean;
  readonly reader: Reader;
}

/** Numbers first, then the incidents that change, worst first. */
export function PreviewResult({ zaf, view, rejudge, reader }: Props) {
  const { incidents, comparison, anew } = view;
  const { summary, changed } = rejudge ? anew : comparison;
  const numbers = previewNumbers(summary.overall);
  const read = incidents.open.length + incidents.closed.length + incidents.unread;
  return (
    <Stack $gap={20}>
      {rejudge ? (
        <Quiet>{words.anew}</Quiet>
      ) : (
        <div>
          <p>{words.newOnlyText(anew.summary.overall.open)}</p>
          {numbers.incidents > 0 && <Quiet>{words.asIf(numbers.incidents)}:</Quiet>}
        </div>
      )}
      {numbers.incidents > 0 && (
        <>
          <NumberCards numbers={numbers} openOnly={rejudge} />
          <Grid>
            <caption>
              <Title as="h3">{words.bySeverity}</Title>
            </caption>
            <thead>
              <tr>
                {Object.entries(words.severityColumns).map(([name, title]) => (
                  <th key={name} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {SEVERITIES.map((severity) => {
                const { incidents: all, same, later, earlier, gained } = previewNumbers(summary.severities[severity]);
                return (
                  <tr key={severity}>
                    <th scope="row">{severityLabel(severity)}</th>
                    {Object.entries({ all, same, later, earlier, gained }).map(([name, count]) => (
                      <td key={name}>{count}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </Grid>
          <ChangedIncidents key={String(rejudge)} zaf={zaf} changed={changed} reader={reader} />
        </>
      )}
      {incidents.all > read && <Quiet>{words.most(read, incidents.all)}</Quiet>}
      {incidents.unread > 0 && <Quiet>{words.unread(incidents.unread)}</Quiet>}
    </Stack>
  );
}

function NumberCards({ numbers, openOnly }: { readonly numbers: PreviewNumbers; readonly openOnly: boolean }) {
  const { cards } = words;
  const always = [
    { count: numbers.incidents, words: openOnly ? cards.open : cards.all },
    { count: numbers.same, words: cards.same },
    { count: numbers.later, words: cards.later },
  ];
  const sometimes = [
    { count: numbers.earlier, words: cards.earlier },
    { count: numbers.closures, words: cards.closures },
    { count: numbers.lost, words: cards.lost },
  ].filter(({ count }) => count > 0);
  const all = [...always, ...sometimes, { count: numbers.gained, words: cards.gained, bad: numbers.gained > 0 }];
  return (
    <Cards>
      {all.map(({ count, words: say, ...rest }) => (
        <CardBox key={say(2)} $bad={'bad' in rest && rest.bad}>
          <dt>{say(count)}</dt>
          <dd>{count}</dd>
        </CardBox>
      ))}
    </Cards>
  );
}
