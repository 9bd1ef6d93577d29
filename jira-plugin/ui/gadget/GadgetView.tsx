import { Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import {
  countedDeadlines,
  createCalendar,
  lateOnes,
  type Period,
  partWords,
  periodsAt,
  periodWords,
  within,
} from '../../../core';
import { Attainments } from '../board/Attainments';
import { keysQuery } from '../board/LateOnes';
import { openSearch } from '../board/open-search';
import { Failed, Loading } from '../board/State';
import { Trend } from '../board/Trend';
import { type AttainmentData, useAttainment } from '../board/use-attainment';
import { Quiet } from '../incident/view/Quiet';
import { PLATFORM, speech } from '../texts/board';
import { refusedText } from '../texts/refused';
import type { GadgetConfiguration } from './GadgetApp';

const { board } = speech;

/** How deadlines were kept in the project that the dashboard is about, as far as whoever looks may see its incidents. */
export function GadgetView({ configuration }: { readonly configuration: GadgetConfiguration | null }) {
  if (!configuration)
    return (
      <SectionMessage appearance="information" title={board.gadget.unchosen.title}>
        <Text>{board.gadget.unchosen.text}</Text>
      </SectionMessage>
    );
  return <Configured configuration={configuration} />;
}

function Configured({ configuration: { project, projectName, period } }: { configuration: GadgetConfiguration }) {
  const { state, retry } = useAttainment(period === 'all' ? 'all' : null, project);
  switch (state.phase) {
    case 'reading':
      return <Loading words={board.kept.reading} />;
    case 'failed':
      return <Failed title={board.failed.title} text={board.kept.failed(PLATFORM)} onRetry={retry} />;
    case 'forbidden':
      return (
        <SectionMessage appearance="warning" title={board.forbidden.title}>
          <Text>{refusedText(state.because)}</Text>
        </SectionMessage>
      );
    case 'none':
      return (
        <SectionMessage appearance="information" title={board.gadget.unseen.title}>
          <Text>{board.gadget.unseen.text}</Text>
        </SectionMessage>
      );
    case 'ready':
      return <Counted name={projectName} data={state.data} />;
    default:
      return state satisfies never;
  }
}

function Counted({
  name,
  data: { policy, now, period: key, incidents, most },
}: {
  name: string;
  data: AttainmentData;
}) {
  const calendar = createCalendar(policy.calendar);
  const { timeZone } = calendar;
  const period = periodsAt(calendar, now).find((one) => one.key === key) as Period;
  const deadlines = countedDeadlines(incidents);
  const parts = partWords(period, timeZone, speech).map((part, place) => ({
    name: part,
    incidents: within(incidents, period.parts[place] ?? period),
  }));
  return (
    <Stack space="space.150">
      <Inline>
        <Heading as="h2" size="small">{`${name}, ${periodWords(period, timeZone, now, speech)}`}</Heading>
      </Inline>
      {deadlines.length === 0 ? (
        <Text>{board.kept.nothing}</Text>
      ) : (
        <>
          <Attainments
            speech={speech}
            incidents={incidents}
            onLate={(deadline) => void openSearch(keysQuery(lateOnes(incidents, deadline)))}
          />
          <Trend speech={speech} deadlines={deadlines} parts={parts} />
          <Quiet>{board.kept.counts}</Quiet>
        </>
      )}
      {most !== null && <Quiet>{board.kept.most(most)}</Quiet>}
    </Stack>
  );
}
