import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import styled from 'styled-components';
import type { PreviewedIncident, Reader } from '../../../../../core';
import { severityLabel } from '../../../texts/process/words';
import { previewWords as words } from '../../../texts/settings-preview';
import { Badge, Quiet } from '../../../ui/styled';
import type { Zaf } from '../../../zaf/zaf';
import { Grid, Row, Stack } from '../ui/layout';
import { rowsOf } from './rows';

const TONES = { 1: 'danger', 2: 'warning', 3: 'plain' } as const;
const FIRST = 5;
const After = styled.strong<{ $bad: boolean }>`
  color: ${({ theme, $bad }) => getColor({ theme, variable: $bad ? 'foreground.danger' : 'foreground.default' })};
`;

interface Props {
  readonly zaf: Zaf;
  /** Worst first. */
  readonly changed: readonly PreviewedIncident[];
  readonly reader: Reader;
}

/** The incidents that change: what, now and after. */
export function ChangedIncidents({ zaf, changed, reader }: Props) {
  const [all, setAll] = useState(false);
  if (changed.length === 0) return null;
  return (
    <Stack>
      <Grid>
        <thead>
          <tr>
            {Object.entries(words.columns).map(([name, title]) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? changed : changed.slice(0, FIRST)).flatMap((incident) => {
            const rows = rowsOf(incident, reader);
            return rows.map((row, place) => (
              <tr key={`${incident.number}-${row.what}`}>
                {place === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    <Button isLink onClick={() => void zaf.invoke('routeTo', 'ticket', incident.number)}>
                      {incident.subject || `#${incident.number}`}
                    </Button>
                    <Row>
                      <Badge $tone={TONES[incident.severity]}>{severityLabel(incident.severity)}</Badge>
                      <Quiet as="span">{`#${incident.number}`}</Quiet>
                    </Row>
                  </th>
                )}
                <td>{row.what}</td>
                <td>{row.now}</td>
                <td>
                  <After $bad={row.breach}>{row.after}</After>
                  {row.hint !== null && <Quiet>{row.hint}</Quiet>}
                </td>
              </tr>
            ));
          })}
        </tbody>
      </Grid>
      {!all && changed.length > FIRST && (
        <div>
          <Button isLink onClick={() => setAll(true)}>
            {words.all(changed.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
}
