import { Box, Inline, Label, SectionMessage, Select, Stack, Text, xcss } from '@forge/react';
import { useState } from 'react';
import {
  type BoardSpeech,
  bySeverity,
  type Calendar,
  countedDeadlines,
  createCalendar,
  type Deadline,
  lateOnes,
  type Period,
  partWords,
  periodCells,
  periodsAt,
  periodWords,
  within,
} from '../../../core';
import { namesOf } from '../../board/names';
import { Quiet } from '../incident/view/Quiet';
import { PLATFORM } from '../texts/board';
import { refusedText } from '../texts/refused';
import { Attainments } from './Attainments';
import { CopyCsv } from './CopyCsv';
import { LateOnes } from './LateOnes';
import { PartsTable } from './PartsTable';
import { Failed, Loading } from './State';
import { SurveyResults } from './SurveyResults';
import { Trend } from './Trend';
import { type AttainmentData, useAttainment } from './use-attainment';

const narrow = xcss({ width: '220px' });

interface Shown {
  readonly data: AttainmentData;
  readonly calendar: Calendar;
}

/** How often deadlines were kept in a period, and what customers said. */
export function KeptInTime({ speech }: { readonly speech: BoardSpeech }) {
  const { kept, failed, forbidden, gadget } = speech.board;
  const [period, setPeriod] = useState<string | null>(null);
  const { state, retry } = useAttainment(period);
  const [last, setLast] = useState<Shown | null>(null);
  if (state.phase === 'ready' && last?.data !== state.data)
    setLast({ data: state.data, calendar: createCalendar(state.data.policy.calendar) });
  return (
    <Stack space="space.200">
      {last && <Periods {...last} speech={speech} period={period} onPeriod={setPeriod} />}
      {state.phase === 'reading' && <Loading words={kept.reading} />}
      {state.phase === 'failed' && <Failed title={failed.title} text={kept.failed(PLATFORM)} onRetry={retry} />}
      {state.phase === 'forbidden' && (
        <SectionMessage appearance="warning" title={forbidden.title}>
          <Text>{refusedText(state.because)}</Text>
        </SectionMessage>
      )}
      {state.phase === 'none' && (
        <SectionMessage appearance="information" title={gadget.unseen.title}>
          <Text>{gadget.unseen.text}</Text>
        </SectionMessage>
      )}
      {state.phase === 'ready' && last && <Counted key={state.data.period} speech={speech} {...last} />}
    </Stack>
  );
}

interface PeriodsProps extends Shown {
  readonly speech: BoardSpeech;
  readonly period: string | null;
  readonly onPeriod: (period: string) => void;
}

/** Which period is counted. */
function Periods({ data, calendar, speech, period, onPeriod }: PeriodsProps) {
  const options = periodsAt(calendar, data.now).map((one) => ({
    value: one.key,
    label: periodWords(one, calendar.timeZone, data.now, speech),
  }));
  return (
    <Box xcss={narrow}>
      <Label labelFor="kept-period">{speech.board.kept.period}</Label>
      <Select
        inputId="kept-period"
        spacing="compact"
        isSearchable={false}
        options={options}
        value={options.find(({ value }) => value === (period ?? data.period))}
        onChange={(option: { value: string }) => onPeriod(option.value)}
      />
    </Box>
  );
}

/** What was counted, as a whole, by severity and by the parts of the period; instead of it the late ones, where they were asked for. */
function Counted({ data, calendar, speech }: Shown & { readonly speech: BoardSpeech }) {
  const { board } = speech;
  const { kept } = board;
  const [late, setLate] = useState<Deadline | null>(null);
  const { timeZone } = calendar;
  const period = periodsAt(calendar, data.now).find(({ key }) => key === data.period) as Period;
  const names = namesOf({ ...data.names, people: {} });
  const { incidents, now } = data;
  if (late)
    return (
      <LateOnes
        {...{ speech, names, now, timeZone }}
        deadline={late}
        period={periodWords(period, timeZone, now, speech)}
        late={lateOnes(incidents, late)}
        onBack={() => setLate(null)}
      />
    );
  const deadlines = countedDeadlines(incidents);
  const partly = partWords(period, timeZone, speech)
    .map((name, place) => ({ name, incidents: within(incidents, period.parts[place] ?? period) }))
    .filter((part) => part.incidents.length > 0);
  return (
    <Stack space="space.300">
      {deadlines.length === 0 ? (
        <Text>{kept.nothing}</Text>
      ) : (
        <Stack space="space.200">
          <Attainments {...{ speech, incidents }} onLate={setLate} />
          <Trend {...{ speech, deadlines }} parts={partly} />
          <PartsTable
            {...{ speech, deadlines }}
            caption={kept.bySeverity}
            parts={bySeverity(incidents).map((part) => ({
              name: board.severity(part.severity),
              incidents: part.incidents,
            }))}
          />
          <PartsTable
            {...{ speech, deadlines }}
            caption={period.kind === 'month' ? kept.byWeek : kept.byMonth}
            parts={partly}
          />
          <Quiet>{kept.counts}</Quiet>
        </Stack>
      )}
      {data.most !== null && <Quiet>{kept.most(data.most)}</Quiet>}
      {incidents.length > 0 && (
        <Inline>
          <CopyCsv
            speech={speech}
            file={`kept-in-time-${period.from}.csv`}
            cells={() => periodCells(incidents, { names, timeZone, speech })}
          />
        </Inline>
      )}
      <SurveyResults {...{ speech, incidents }} />
    </Stack>
  );
}
