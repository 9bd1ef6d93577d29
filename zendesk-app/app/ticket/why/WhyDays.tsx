import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { type ClockExplanation, panelWhy, placeOf } from '../../../../core';
import { words } from '../../texts';
import { Quiet } from '../../ui/styled';
import type { Judged } from '../judge';
import { at } from '../view/reader';
import { DayBar, Days } from './DayBar';
import { span, whyRows } from './why-rows';

interface Props {
  readonly judged: Judged;
  readonly why: ClockExplanation;
}

/** One sentence, then day by day, the due row last; the same lines as text for a mail. */
export default function WhyDays({ judged, why }: Props) {
  const [copied, setCopied] = useState(false);
  const { clock } = why;
  const { incident, explanation, prepared } = judged;
  const calendar = prepared.severities[incident.severity][clock.name]?.calendar ?? prepared.calendar;
  const rows = whyRows(why.stretches, why.ahead, calendar);
  const due = clock.dueAt === null ? null : at(judged, clock.dueAt);
  const lines = [
    panelWhy.intro(incident.severity, clock, incident.number),
    clock.startedAt === null ? panelWhy.notCounting : panelWhy.from(at(judged, clock.startedAt), why.because),
    panelWhy.zone(placeOf(why.timeZone)),
  ];
  const after = [
    ...(due === null ? [] : [panelWhy.due(span(clock.target), due)]),
    ...why.warnings.map(({ share, at: when }) => panelWhy.warning(span(share * clock.target), at(judged, when))),
    panelWhy.policy(
      explanation?.policy.version ?? judged.policy.version,
      explanation && explanation.policy.since !== incident.reportedAt ? at(judged, explanation.policy.since) : null,
    ),
  ];
  const copy = async (): Promise<void> => {
    const table = rows.map((row) => [row.day, row.words, row.counted, row.total].filter(Boolean).join('\t'));
    await navigator.clipboard.writeText([...lines, ...table, ...after].join('\n'));
    setCopied(true);
  };
  return (
    <div>
      <h3>{panelWhy.title(clock.name, due)}</h3>
      <p>{lines.join(' ')}</p>
      <Days>
        <thead>
          <tr>
            <th scope="col">{panelWhy.columns.day}</th>
            <th scope="col">{panelWhy.columns.reason}</th>
            <th scope="col">{panelWhy.columns.counted}</th>
            <th scope="col">{panelWhy.columns.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.start}>
              <th scope="row">{row.day}</th>
              <td>
                {row.words}
                <DayBar row={row} />
              </td>
              <td>{row.counted}</td>
              <td>{row.total}</td>
            </tr>
          ))}
        </tbody>
      </Days>
      {after.map((line) => (
        <Quiet key={line}>{line}</Quiet>
      ))}
      <Button isLink onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status">{copied ? words.copied : ''}</span>
    </div>
  );
}
