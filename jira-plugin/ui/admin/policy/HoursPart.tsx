import { Checkbox, Heading, Stack } from '@forge/react';
import { SEVERITIES, type Severity } from '../../../../core';
import { policyEditor as words } from '../../texts/admin';
import { severityLabel } from '../../texts/process';
import { CalendarEntry } from './CalendarEntry';
import { useEditor } from './editor';
import { Part } from './Part';

/** When support is open: for all, and for severities that have hours of their own. */
export const HoursPart = () => (
  <Part {...words.hours}>
    <CalendarEntry path={['calendar']} />
    {SEVERITIES.map((severity) => (
      <OwnHours key={severity} severity={severity} />
    ))}
  </Part>
);

function OwnHours({ severity }: { readonly severity: Severity }) {
  const { valueAt, enter } = useEditor();
  const path = ['severities', String(severity), 'calendar'];
  const has = valueAt(path) !== undefined;
  return (
    <Stack space="space.150">
      <Checkbox
        label={words.ownHours(severityLabel(severity))}
        isChecked={has}
        onChange={({ target }) => enter(path, target.checked === true ? valueAt(['calendar']) : undefined)}
      />
      {has && (
        <>
          <Heading as="h3" size="xsmall">
            {words.ownHoursOf(severityLabel(severity))}
          </Heading>
          <CalendarEntry path={path} />
        </>
      )}
    </Stack>
  );
}
