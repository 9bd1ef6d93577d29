import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { SEVERITIES, type Severity } from '../../../../../core';
import { severityLabel } from '../../../texts/process/words';
import { settingsWords } from '../../../texts/settings';
import { Part, Stack } from '../ui/layout';
import { CalendarEntry } from './CalendarEntry';
import { useEditor } from './editor';

const { policy: words } = settingsWords;

/** When support is open: for all, and for severities that have hours of their own. */
export function HoursPart() {
  return (
    <Part {...words.hours}>
      <CalendarEntry path={['calendar']} />
      {SEVERITIES.map((severity) => (
        <OwnHours key={severity} severity={severity} />
      ))}
    </Part>
  );
}

function OwnHours({ severity }: { readonly severity: Severity }) {
  const { valueAt, enter } = useEditor();
  const path = ['severities', String(severity), 'calendar'];
  const has = valueAt(path) !== undefined;
  return (
    <Stack>
      <Field>
        <Checkbox
          checked={has}
          onChange={({ target }) => enter(path, target.checked ? valueAt(['calendar']) : undefined)}
        >
          <Field.Label isRegular>{words.ownHours(severityLabel(severity))}</Field.Label>
        </Checkbox>
      </Field>
      {has && (
        <fieldset style={{ paddingInlineStart: 24 }}>
          <legend>
            <strong>{words.ownHoursOf(severityLabel(severity))}</strong>
          </legend>
          <CalendarEntry path={path} />
        </fieldset>
      )}
    </Stack>
  );
}
