import { LineChart } from '@forge/react';
import { attainmentOf, type BoardSpeech, type Deadline, percent } from '../../../core';
import type { Part } from './PartsTable';

interface Props {
  readonly speech: BoardSpeech;
  readonly deadlines: readonly Deadline[];
  readonly parts: readonly Part[];
}

/** Whether deadlines are kept better or worse over the period's parts; the table beside it says the numbers. */
export function Trend({ speech, deadlines, parts }: Props) {
  const { kept } = speech.board;
  const points = deadlines.flatMap((deadline) =>
    parts.flatMap(({ name, incidents }) => {
      const share = percent(attainmentOf(incidents, deadline));
      return share === null ? [] : [{ part: name, percent: share, deadline: kept.names[deadline] }];
    }),
  );
  if (new Set(points.map(({ part }) => part)).size < 2) return null;
  return (
    <LineChart
      title={kept.trend}
      data={points}
      xAccessor="part"
      yAccessor="percent"
      colorAccessor="deadline"
      height={260}
    />
  );
}
