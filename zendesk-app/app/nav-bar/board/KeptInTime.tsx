import { Field, Select } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { csvFile, type Period, periodCells, periodsAt, periodWords } from '../../../../core';
import type { AccountSetup } from '../../account/account-setup';
import { boardWords, PLATFORM } from '../../texts/board';
import { Between, Quiet, Title } from '../../ui/styled';
import { Attainments } from './Attainments';
import type { About } from './about';
import type { LateChoice } from './BoardView';
import { download } from './download';
import type { TicketIncident } from './incident';
import { SurveyResults } from './SurveyResults';
import { speech } from './speech';
import { Card, LinkButton } from './styled';
import { usePeriod } from './use-period';

export interface KeptInTimeProps extends About {
  readonly setup: AccountSetup;
  readonly filter: (incidents: readonly TicketIncident[]) => readonly TicketIncident[];
  readonly onLate: (late: LateChoice) => void;
}

/** How often deadlines were kept in a period, and what customers said. */
export function KeptInTime({ setup, filter, onLate, ...about }: KeptInTimeProps) {
  const { kept } = boardWords;
  const { prepared, now, zaf, names } = about;
  const { timeZone } = prepared.calendar;
  const periods = periodsAt(prepared.calendar, now);
  const [key, setKey] = useState<string | null>(null);
  const period = periods.find((one) => one.key === key) ?? (periods[0] as Period);
  const read = usePeriod(zaf, setup.installation, period);
  const nameOf = (one: Period) => periodWords(one, timeZone, now, speech);
  const incidents = read.phase === 'ready' ? filter(read.incidents) : [];
  const save = () =>
    download(`kept-in-time-${period.from}.csv`, csvFile(periodCells(incidents, { names, timeZone, speech })));
  return (
    <>
      <Card aria-labelledby="kept-in-time">
        <Between>
          <Title id="kept-in-time">{kept.title}</Title>
          <Field>
            <Field.Label hidden>{kept.period}</Field.Label>
            <Select isCompact value={period.key} onChange={({ target }) => setKey(target.value)}>
              {periods.map((one) => (
                <option key={one.key} value={one.key}>
                  {nameOf(one)}
                </option>
              ))}
            </Select>
          </Field>
        </Between>
        {read.phase === 'reading' && <Quiet>{kept.reading}</Quiet>}
        {read.phase === 'failed' && <Quiet role="alert">{kept.failed(PLATFORM)}</Quiet>}
        {read.phase === 'ready' && (
          <>
            <Attainments
              incidents={incidents}
              period={period}
              timeZone={timeZone}
              onLate={(deadline, late) => onLate({ deadline, incidents: late, period: nameOf(period) })}
            />
            <Quiet>{kept.counts}</Quiet>
            {incidents.length > 0 && (
              <LinkButton type="button" onClick={save}>
                {kept.export}
              </LinkButton>
            )}
          </>
        )}
      </Card>
      {read.phase === 'ready' && <SurveyResults incidents={incidents} />}
    </>
  );
}
