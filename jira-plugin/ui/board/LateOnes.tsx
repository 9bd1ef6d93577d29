import { Button, DynamicTable, Heading, Inline, Stack, Text } from '@forge/react';
import { type BoardNames, type BoardSpeech, capital, type Deadline } from '../../../core';
import type { IssueIncident } from '../../board/incident-on';
import { PLATFORM } from '../texts/board';
import { moment } from '../texts/process';
import { Incident } from './Incident';
import { openSearch } from './open-search';

interface Props {
  readonly speech: BoardSpeech;
  readonly names: BoardNames;
  readonly deadline: Deadline;
  readonly period: string;
  readonly late: readonly IssueIncident[];
  readonly now: number;
  readonly timeZone: string;
  readonly onBack: () => void;
}

/** Jira takes a query of so many keys. */
const MOST = 200;

/** The incidents of a period whose deadline was missed; whose they were is not said. */
export function LateOnes({ speech, names, deadline, period, late, now, timeZone, onBack }: Props) {
  const { board, process } = speech;
  const { title, back, columns } = board.lateOnes;
  const name = board.kept.names[deadline];
  const said = title(name, period);
  return (
    <Stack space="space.150">
      <Inline space="space.150" alignBlock="center" shouldWrap>
        <Button spacing="compact" onClick={onBack}>
          {back}
        </Button>
        <Heading as="h2" size="small">
          {said}
        </Heading>
      </Inline>
      <DynamicTable
        label={said}
        rowsPerPage={20}
        head={{ cells: Object.entries(columns).map(([key, content]) => ({ key, content, isSortable: false })) }}
        rows={late.map((incident) => ({
          key: incident.id,
          cells: [
            {
              key: 'reported',
              content: <Text>{capital(moment(incident.reportedAt, { now, timeZone, time: process.time }))}</Text>,
            },
            { key: 'incident', content: <Incident speech={speech} names={names} incident={incident} /> },
            { key: 'status', content: process.statuses[incident.status] },
          ],
        }))}
      />
      <Inline>
        <Button appearance="subtle" onClick={() => void openSearch(keysQuery(late))}>
          {board.kept.open(Math.min(late.length, MOST), name, PLATFORM)}
        </Button>
      </Inline>
    </Stack>
  );
}

/** What finds exactly these issues. */
export const keysQuery = (incidents: readonly IssueIncident[]): string =>
  `key in (${incidents
    .slice(0, MOST)
    .map(({ id }) => id)
    .join(', ')}) ORDER BY created DESC`;
