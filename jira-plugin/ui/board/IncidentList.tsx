import { Button, DynamicTable, Inline, Lozenge, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { dueWords, listCells, type Row, toDoWords, whoWords } from '../../../core';
import type { IssueIncident } from '../../board/incident-on';
import { Quiet } from '../incident/view/Quiet';
import { PLATFORM } from '../texts/board';
import { moment } from '../texts/process';
import type { About } from './about';
import { CopyCsv } from './CopyCsv';
import { Incident } from './Incident';
import { openSearch } from './open-search';

const FIRST = 10;
const MORE = 50;

const COLORS = {
  plain: 'color.text.subtle',
  warning: 'color.text.warning',
  danger: 'color.text.danger',
} as const;

interface Props extends About {
  readonly label: string;
  readonly note?: string;
  readonly rows: readonly Row<IssueIncident>[];
  /** What the rows were narrowed to, in words. */
  readonly filter: string | null;
  readonly onAll: () => void;
  readonly empty: string;
  /** The next deadline of anybody (epoch ms). */
  readonly next: number | null;
  readonly file: string;
  readonly jql: string;
}

/** A list by the due moment, with what is to be done. */
export function IncidentList({ label, note, rows, filter, onAll, empty, next, file, jql, ...about }: Props) {
  const { speech, prepared, now } = about;
  const { list, numbers } = speech.board;
  const { timeZone } = prepared.calendar;
  const [most, setMost] = useState(FIRST);
  const upcoming = next === null ? '' : ` ${list.next(moment(next, { now, timeZone, time: speech.process.time }))}`;
  return (
    <Stack space="space.150">
      {(note || filter) && (
        <Inline space="space.100" alignBlock="center" shouldWrap>
          {filter && <Text weight="semibold">{`${label}: ${filter}`}</Text>}
          {note && <Quiet>{note}</Quiet>}
          {filter && (
            <Button appearance="subtle" spacing="compact" onClick={onAll}>
              {numbers.all}
            </Button>
          )}
        </Inline>
      )}
      {rows.length === 0 ? (
        <Text>{`${empty}${upcoming}`}</Text>
      ) : (
        <DynamicTable
          label={filter ? `${label}: ${filter}` : label}
          head={{
            cells: Object.entries(list.columns).map(([key, content]) => ({
              key,
              content,
              isSortable: false,
              width: WIDTHS[key as keyof typeof WIDTHS],
            })),
          }}
          rows={rows.slice(0, most).map((row) => ({ key: row.incident.id, cells: cellsOf(row, about) }))}
        />
      )}
      {rows.length > 0 && (
        <Inline space="space.100" shouldWrap>
          {rows.length > most && (
            <Button appearance="subtle" onClick={() => setMost(most + MORE)}>
              {list.more(Math.min(MORE, rows.length - most))}
            </Button>
          )}
          <CopyCsv speech={speech} file={file} cells={() => listCells(rows, { ...about, timeZone })} />
          <Button appearance="subtle" onClick={() => void openSearch(jql)}>
            {list.all(PLATFORM)}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}

const WIDTHS = { due: 22, incident: 36, toDo: 28, who: 14 };

function cellsOf(row: Row<IssueIncident>, about: About) {
  const { speech, prepared, now, names, me } = about;
  const due = dueWords(row, prepared, now, speech);
  const who = whoWords(row.incident, names, me, speech);
  return [
    {
      key: 'due',
      content: (
        <Stack>
          <Text
            weight={row.at === null ? 'regular' : 'semibold'}
            color={due.tone === 'danger' ? COLORS.danger : row.at === null ? COLORS.plain : 'color.text'}
          >
            {due.moment}
          </Text>
          {due.distance !== '' && (
            <Text size="small" color={COLORS[due.tone]}>
              {due.distance}
            </Text>
          )}
        </Stack>
      ),
    },
    { key: 'incident', content: <Incident speech={speech} names={names} incident={row.incident} /> },
    { key: 'toDo', content: <Text>{toDoWords(row, names, speech)}</Text> },
    {
      key: 'who',
      content: row.incident.assignee === null ? <Lozenge appearance="moved">{who}</Lozenge> : <Text>{who}</Text>,
    },
  ];
}
