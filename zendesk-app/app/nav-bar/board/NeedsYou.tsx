import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { csvFile, dueWords, listCells, type NumberName, type Row, toDoWords, whoWords } from '../../../../core';
import { boardWords } from '../../texts/board';
import { moment } from '../../texts/process/time';
import { Between, Quiet, Title } from '../../ui/styled';
import type { About } from './about';
import { download } from './download';
import { Incident } from './Incident';
import type { TicketIncident } from './incident';
import { speech } from './speech';
import { Card, LinkButton, Table, Toned } from './styled';
import { useKeptFocus } from './use-kept-focus';

const Lines = styled(Table)`
  margin-bottom: 12px;
  table-layout: fixed;
  thead th:first-child {
    width: 23%;
  }
  thead th:nth-child(3) {
    width: 26%;
  }
  thead th:last-child {
    width: 13%;
  }
`;

const FIRST = 10;
const MORE = 50;

export interface NeedsYouProps extends About {
  readonly rows: readonly Row<TicketIncident>[];
  readonly only: NumberName | null;
  /** The next deadline of anybody (epoch ms). */
  readonly next: number | null;
  /** Asks for the names on these incidents, where some are not known. */
  readonly name: (incidents: readonly TicketIncident[]) => Promise<void>;
}

/** The list: by the due moment, with what is to be done. */
export function NeedsYou({ rows, only, next, name, ...about }: NeedsYouProps) {
  const { list, numbers } = boardWords;
  const [most, setMost] = useState(FIRST);
  const shown = rows.slice(0, most);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const focus = useKeptFocus(heading, rows);
  const grown = useRef<number | null>(null);
  const unnamed = useRef(shown);
  unnamed.current = shown;
  useEffect(() => {
    if (most > 0) void name(unnamed.current.map(({ incident }) => incident));
  }, [most, name]);
  useEffect(() => {
    if (grown.current === null) return;
    body.current?.rows[grown.current]?.querySelector('a')?.focus();
    grown.current = null;
  });
  const title =
    only === null ? list.title : `${list.title}: ${only === 'breached' ? numbers.breached(false) : numbers[only]}`;
  const { timeZone } = about.prepared.calendar;
  const save = () => download('incidents.csv', csvFile(listCells(rows, { ...about, timeZone, speech })));
  return (
    <Card aria-labelledby="needs-you">
      <Between>
        <Title id="needs-you" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {rows.length > 0 && <Quiet>{list.earliest}</Quiet>}
      </Between>
      {rows.length === 0 ? (
        <p>
          {list.empty} {next !== null && list.next(moment(next, { now: about.now, timeZone }))}
        </p>
      ) : (
        <>
          <Lines {...focus} aria-labelledby="needs-you">
            <thead>
              <tr>
                {Object.entries(list.columns).map(([name, column]) => (
                  <th key={name} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody ref={body}>
              {shown.map((row) => (
                <Line key={row.incident.id} row={row} {...about} />
              ))}
            </tbody>
          </Lines>
          <Between>
            {rows.length > most ? (
              <LinkButton
                type="button"
                onClick={() => {
                  grown.current = most;
                  setMost(most + MORE);
                }}
              >
                {list.more(Math.min(MORE, rows.length - most))}
              </LinkButton>
            ) : (
              <span />
            )}
            <LinkButton type="button" aria-label={list.exporting} onClick={save}>
              {list.export}
            </LinkButton>
          </Between>
        </>
      )}
    </Card>
  );
}

function Line({ row, ...about }: About & { readonly row: Row<TicketIncident> }) {
  const { incident } = row;
  const due = dueWords(row, about.prepared, about.now, speech);
  return (
    <tr data-incident={incident.id}>
      <td>
        <Toned $tone={due.tone === 'warning' ? 'plain' : due.tone} $strong={row.at !== null}>
          {due.moment}
        </Toned>
        {due.distance && <Toned $tone={due.tone}>{due.distance}</Toned>}
      </td>
      <th scope="row">
        <Incident {...about} incident={incident} />
      </th>
      <td>{toDoWords(row, about.names, speech)}</td>
      <td>
        <Toned $tone={incident.assignee === null ? 'warning' : 'plain'} $strong={false}>
          {whoWords(incident, about.names, about.me, speech)}
        </Toned>
      </td>
    </tr>
  );
}
