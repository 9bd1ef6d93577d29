import styled from 'styled-components';
import {
  attainmentOf,
  bySeverity,
  counted,
  countedDeadlines,
  type Deadline,
  lateOnes,
  type Period,
  partWords,
  percent,
  within,
} from '../../../../core';
import { boardWords } from '../../texts/board';
import { Between, Quiet, Unseen } from '../../ui/styled';
import type { TicketIncident } from './incident';
import { speech } from './speech';
import { Bar, LinkButton, SmallTable } from './styled';

const Whole = styled.div`
  margin: 12px 0;
`;
export interface AttainmentsProps {
  readonly incidents: readonly TicketIncident[];
  readonly period: Period;
  readonly timeZone: string;
  readonly onLate: (deadline: Deadline, late: readonly TicketIncident[]) => void;
}

/** Each deadline as a whole, then by severity and by the parts of the period. */
export function Attainments({ incidents, period, timeZone, onLate }: AttainmentsProps) {
  const { kept } = boardWords;
  const shown = countedDeadlines(incidents);
  if (shown.length === 0) return <p>{kept.nothing}</p>;
  const names = partWords(period, timeZone, speech);
  const parts = period.parts.map((part, place) => ({ name: names[place] ?? '', incidents: within(incidents, part) }));
  return (
    <>
      {shown.map((deadline) => (
        <One key={deadline} deadline={deadline} incidents={incidents} onLate={onLate} />
      ))}
      <PartsTable
        caption={kept.bySeverity}
        deadlines={shown}
        parts={bySeverity(incidents).map(({ severity, incidents: some }) => ({
          name: boardWords.severity(severity),
          incidents: some,
        }))}
      />
      <PartsTable
        caption={period.kind === 'month' ? kept.byWeek : kept.byMonth}
        deadlines={shown}
        parts={parts.filter((part) => part.incidents.length > 0)}
      />
    </>
  );
}

function One({
  deadline,
  incidents,
  onLate,
}: Pick<AttainmentsProps, 'incidents' | 'onLate'> & { readonly deadline: Deadline }) {
  const { kept } = boardWords;
  const attainment = attainmentOf(incidents, deadline);
  const name = kept.names[deadline];
  return (
    <Whole>
      <Between>
        <strong>{name}</strong>
        <strong>{kept.percent(percent(attainment) ?? 0)}</strong>
      </Between>
      <Bar share={attainment.kept} of={counted(attainment)} />
      <Between>
        <Quiet>{kept.of(attainment.kept, counted(attainment))}</Quiet>
        {attainment.late > 0 && (
          <LinkButton
            type="button"
            id={`late-${deadline}`}
            aria-label={kept.lateFull(attainment.late, name)}
            onClick={() => onLate(deadline, lateOnes(incidents, deadline))}
          >
            {kept.late(attainment.late)}
          </LinkButton>
        )}
      </Between>
    </Whole>
  );
}

interface Part {
  readonly name: string;
  readonly incidents: readonly TicketIncident[];
}

function PartsTable({
  caption,
  deadlines,
  parts,
}: {
  readonly caption: string;
  readonly deadlines: readonly Deadline[];
  readonly parts: readonly Part[];
}) {
  return (
    <SmallTable>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td>
            <Unseen>{caption}</Unseen>
          </td>
          {deadlines.map((deadline) => (
            <th key={deadline} scope="col">
              {boardWords.kept.names[deadline]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, incidents }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {deadlines.map((deadline) => {
              const attainment = attainmentOf(incidents, deadline);
              return (
                <td key={deadline}>
                  {counted(attainment) === 0 ? (
                    '–'
                  ) : (
                    <>
                      {boardWords.kept.of(attainment.kept, counted(attainment))}
                      <Bar share={attainment.kept} of={counted(attainment)} />
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </SmallTable>
  );
}
