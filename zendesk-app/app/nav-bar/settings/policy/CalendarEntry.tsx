import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field, Select } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { type CalendarDefinition, type PolicyPath, runsOf, valueAt } from '../../../../../core';
import { moment } from '../../../texts/process/time';
import { settingsWords } from '../../../texts/settings';
import { Quiet } from '../../../ui/styled';
import { Chip, Row, Stack } from '../ui/layout';
import { AddDay } from './AddDay';
import { useEditor } from './editor';
import { HoursEntry } from './HoursEntry';
import { dayWords } from './local-days';
import { runName } from './weekday-runs';

const { policy: words } = settingsWords;

const ZONES = Intl.supportedValuesOf('timeZone');

/** Support hours: zone, week, holidays, days with hours of their own. The policy's, or those of one severity. */
export function CalendarEntry({ path }: { readonly path: PolicyPath }) {
  const { base, valueAt: at, enter, now, faultAt, insisted } = useEditor();
  const [eachDay, setEachDay] = useState(false);
  const calendar = at(path) as CalendarDefinition;
  const { timeZone, weekly, holidays, overrides } = calendar;
  const old = valueAt(base, path) as CalendarDefinition | undefined;
  const zones = [...new Set(['UTC', ...ZONES, timeZone])];
  const change = (part: Partial<CalendarDefinition>): void => {
    const [[name, value] = []] = [Object.entries(part)[0]];
    if (name !== undefined) enter([...path, name], value);
  };
  const never = insisted ? faultAt(path) : null;
  return (
    <Stack $gap={16}>
      <Field>
        <Field.Label>{words.timeZone}</Field.Label>
        <Select
          isCompact
          style={{ maxWidth: 420 }}
          value={timeZone}
          onChange={({ target }) => change({ timeZone: target.value })}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone === timeZone ? zoneWords(zone, now) : zone}
            </option>
          ))}
        </Select>
        {old && old.timeZone !== timeZone && <Quiet>{words.was(old.timeZone)}</Quiet>}
      </Field>
      <Stack $gap={8}>
        {runsOf(weekly, eachDay).map((run) => (
          <HoursEntry
            key={run.days.join()}
            name={runName(run)}
            hours={run.hours}
            paths={run.days.map((day) => [...path, 'weekly', day])}
            onChange={(hours) =>
              change({ weekly: { ...weekly, ...Object.fromEntries(run.days.map((day) => [day, hours])) } })
            }
          />
        ))}
        {never !== null && (
          <Field>
            <Field.Message validation="error">{never}</Field.Message>
          </Field>
        )}
        <Field>
          <Checkbox checked={eachDay} onChange={({ target }) => setEachDay(target.checked)}>
            <Field.Label isRegular>{words.eachDay}</Field.Label>
          </Checkbox>
        </Field>
      </Stack>
      <Stack $gap={8}>
        <strong>{words.holidays}</strong>
        {holidays.length === 0 && <Quiet>{words.noHolidays}</Quiet>}
        <Row as="ul">
          {holidays.map((date) => (
            <li key={date}>
              <Chip>
                <span>{`${dayWords(date)}${old && !old.holidays.includes(date) ? ` (${words.newDay})` : ''}`}</span>
                <Button
                  isBasic
                  size="small"
                  aria-label={words.removeHoliday(dayWords(date))}
                  onClick={() => change({ holidays: holidays.filter((one) => one !== date) })}
                >
                  ×
                </Button>
              </Chip>
            </li>
          ))}
        </Row>
        <AddDay
          label={words.holiday}
          add={words.addHoliday}
          taken={holidays}
          onAdd={(date) => change({ holidays: [...holidays, date].sort() })}
        />
      </Stack>
      <Stack $gap={8}>
        <strong>{words.overrides}</strong>
        {Object.entries(overrides).map(([date, hours]) => (
          <Row key={date}>
            <HoursEntry
              name={dayWords(date)}
              hours={hours}
              paths={[[...path, 'overrides', date]]}
              onChange={(next) => change({ overrides: { ...overrides, [date]: next } })}
            />
            <Button
              isBasic
              isDanger
              size="small"
              onClick={() =>
                change({ overrides: Object.fromEntries(Object.entries(overrides).filter(([one]) => one !== date)) })
              }
            >
              {words.removeHoliday(dayWords(date))}
            </Button>
          </Row>
        ))}
        <AddDay
          label={words.override}
          add={words.addOverride}
          taken={Object.keys(overrides)}
          onAdd={(date) => change({ overrides: { ...overrides, [date]: [['09:00', '12:00']] } })}
        />
      </Stack>
    </Stack>
  );
}

/** The zone with what its clock shows now; a zone that nobody knows has no clock. */
function zoneWords(timeZone: string, now: number): string {
  try {
    return words.zoneNow(timeZone, moment(now, { now: 0, timeZone }).slice(-5));
  } catch {
    return timeZone;
  }
}
