import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { ClockExplanation, Judged } from '../../../../core';
import { panelWhy } from '../../texts/process/explanation';
import { whyWords } from '../../texts/process/why-words';
import { Quiet } from '../../ui/styled';
import { DayBar, Days } from './DayBar';

interface Props {
  readonly judged: Judged;
  readonly why: ClockExplanation;
}

/** One sentence, then day by day, the due row last; the same lines as text for a mail. */
export default function WhyDays({ judged, why }: Props) {
  const [copied, setCopied] = useState(false);
  const { title, intro, rows, after, text } = whyWords(judged, why);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div>
      <h3>{title}</h3>
      <p>{intro}</p>
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
        {panelWhy.copy}
      </Button>
      <span role="status">{copied ? panelWhy.copied : ''}</span>
    </div>
  );
}
