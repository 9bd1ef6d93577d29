import { Box, Button, Checkbox, ErrorMessage, Inline, Label, Select, Stack, Text, xcss } from '@forge/react';
import { useMemo, useState } from 'react';
import {
  type CalendarDefinition,
  type PolicyPath,
  pathKey,
  runName,
  runsOf,
  valueAt,
  type Weekday,
} from '../../../../core';
import { Quiet } from '../../incident/view/Quiet';
import { dayWords, settingsSaid, policyEditor as words } from '../../texts/admin';
import { moment } from '../../texts/process';
import { AddDay } from './AddDay';
import { useEditor } from './editor';
import { HoursEntry } from './HoursEntry';

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
const zoneBox = xcss({ maxWidth: '420px', width: '100%' });

/** Support hours: zone, week, holidays, days with hours of their own. The policy's, or those of one severity. */
export function CalendarEntry({ path }: { readonly path: PolicyPath }) {
  const { base, valueAt: at, enter, now, faultAt, insisted } = useEditor();
  const [eachDay, setEachDay] = useState(false);
  const { timeZone, weekly, holidays, overrides } = at(path) as CalendarDefinition;
  const old = valueAt(base, path) as CalendarDefinition | undefined;
  const key = pathKey(path);
  const zones = useMemo(() => {
    const all = ZONES.includes(timeZone) ? ZONES : [...ZONES, timeZone];
    return all.map((zone) => ({ value: zone, label: zone === timeZone ? zoneWords(zone, now) : zone }));
  }, [timeZone, now]);
  const never = insisted ? faultAt(path) : null;
  return (
    <Stack space="space.200">
      <Box xcss={zoneBox}>
        <Label labelFor={`zone-${key}`}>{words.timeZone}</Label>
        <Select
          inputId={`zone-${key}`}
          spacing="compact"
          options={zones}
          value={zones.find(({ value }) => value === timeZone)}
          onChange={({ value }: { value: string }) => enter([...path, 'timeZone'], value)}
        />
        {old && old.timeZone !== timeZone && <Quiet>{words.was(old.timeZone)}</Quiet>}
      </Box>
      <Stack space="space.150">
        {runsOf(weekly, eachDay).map((run) => (
          <HoursEntry
            key={run.days.join()}
            name={runName(run, settingsSaid)}
            hours={run.hours}
            path={[...path, 'weekly', run.days[0] as Weekday]}
            onChange={(hours) =>
              enter([...path, 'weekly'], {
                ...weekly,
                ...(Object.fromEntries(run.days.map((day) => [day, hours])) as Partial<Record<Weekday, typeof hours>>),
              })
            }
          />
        ))}
        {never !== null && <ErrorMessage>{never}</ErrorMessage>}
        <Checkbox
          label={words.eachDay}
          isChecked={eachDay}
          onChange={({ target }) => setEachDay(target.checked === true)}
        />
      </Stack>
      <Stack space="space.100">
        <Text weight="semibold">{words.holidays}</Text>
        {holidays.length === 0 && <Quiet>{words.noHolidays}</Quiet>}
        {holidays.map((date) => (
          <Inline key={date} space="space.100" alignBlock="center">
            <Text>{`${dayWords(date)}${old && !old.holidays.includes(date) ? ` (${words.newDay})` : ''}`}</Text>
            <Button
              appearance="subtle"
              spacing="compact"
              onClick={() =>
                enter(
                  [...path, 'holidays'],
                  holidays.filter((one) => one !== date),
                )
              }
            >
              {words.removeHoliday(dayWords(date))}
            </Button>
          </Inline>
        ))}
        <AddDay
          id={`holiday-${key}`}
          label={words.holiday}
          add={words.addHoliday}
          taken={holidays}
          onAdd={(date) => enter([...path, 'holidays'], [...holidays, date].sort())}
        />
      </Stack>
      <Stack space="space.100">
        <Text weight="semibold">{words.overrides}</Text>
        {Object.entries(overrides).map(([date, hours]) => (
          <Stack key={date} space="space.050">
            <HoursEntry
              name={dayWords(date)}
              hours={hours}
              path={[...path, 'overrides', date]}
              onChange={(next) => enter([...path, 'overrides'], { ...overrides, [date]: next })}
            />
            <Inline>
              <Button
                appearance="subtle"
                spacing="compact"
                onClick={() =>
                  enter(
                    [...path, 'overrides'],
                    Object.fromEntries(Object.entries(overrides).filter(([one]) => one !== date)),
                  )
                }
              >
                {words.removeHoliday(dayWords(date))}
              </Button>
            </Inline>
          </Stack>
        ))}
        <AddDay
          id={`override-${key}`}
          label={words.override}
          add={words.addOverride}
          taken={Object.keys(overrides)}
          onAdd={(date) => enter([...path, 'overrides'], { ...overrides, [date]: [['09:00', '12:00']] })}
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
