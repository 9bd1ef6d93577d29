import { DynamicTable } from '@forge/react';
import { attainmentOf, type BoardSpeech, counted, type Deadline } from '../../../core';
import type { IssueIncident } from '../../board/incident-on';

/** Incidents under one name: a severity, a week, a month. */
export interface Part {
  readonly name: string;
  readonly incidents: readonly IssueIncident[];
}

interface Props {
  readonly speech: BoardSpeech;
  readonly caption: string;
  readonly deadlines: readonly Deadline[];
  readonly parts: readonly Part[];
}

/** How often each deadline was kept, part by part. */
export function PartsTable({ speech, caption, deadlines, parts }: Props) {
  const { kept } = speech.board;
  return (
    <DynamicTable
      label={caption}
      head={{
        cells: [
          { key: 'part', content: caption, isSortable: false },
          ...deadlines.map((deadline) => ({ key: deadline, content: kept.names[deadline], isSortable: false })),
        ],
      }}
      rows={parts.map(({ name, incidents }) => ({
        key: name,
        cells: [
          { key: 'part', content: name },
          ...deadlines.map((deadline) => {
            const attainment = attainmentOf(incidents, deadline);
            const all = counted(attainment);
            return { key: deadline, content: all === 0 ? '–' : kept.of(attainment.kept, all) };
          }),
        ],
      }))}
    />
  );
}
