import { useEffect, useRef } from 'react';
import { capital, statusLabel } from '../../../../core';
import { boardWords } from '../../texts/board';
import { moment } from '../../texts/process/time';
import { Between, Title } from '../../ui/styled';
import type { About } from './about';
import type { LateChoice } from './BoardView';
import { Incident } from './Incident';
import { Card, LinkButton, Table } from './styled';

/** The incidents of a period whose deadline was missed; whose they were is not said. */
export function LateOnes({
  late,
  onBack,
  ...about
}: About & { readonly late: LateChoice; readonly onBack: () => void }) {
  const { title, back, columns } = boardWords.lateOnes;
  const heading = useRef<HTMLHeadingElement>(null);
  const { deadline } = late;
  useEffect(() => {
    heading.current?.focus();
    return () => document.getElementById(`late-${deadline}`)?.focus();
  }, [deadline]);
  const said = title(boardWords.kept.names[deadline], late.period);
  const { timeZone } = about.prepared.calendar;
  return (
    <Card aria-labelledby="late-ones" onKeyDown={({ key }) => key === 'Escape' && onBack()}>
      <Between>
        <Title id="late-ones" ref={heading} tabIndex={-1}>
          {said}
        </Title>
        <LinkButton type="button" onClick={onBack}>
          {back}
        </LinkButton>
      </Between>
      <Table aria-labelledby="late-ones">
        <thead>
          <tr>
            {Object.entries(columns).map(([name, column]) => (
              <th key={name} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {late.incidents.map((incident) => (
            <tr key={incident.id}>
              <td>{capital(moment(incident.reportedAt, { now: about.now, timeZone }))}</td>
              <th scope="row">
                <Incident {...about} incident={incident} />
              </th>
              <td>{statusLabel(incident.status)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
