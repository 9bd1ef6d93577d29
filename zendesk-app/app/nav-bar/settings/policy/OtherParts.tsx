import { readShares, SEVERITIES, showShares, WAITING_STATUSES } from '../../../../../core';
import { processWords, severityLabel } from '../../../texts/process/words';
import { settingsWords } from '../../../texts/settings';
import { Badge } from '../../../ui/styled';
import { ExampleLines } from '../ui/ExampleLines';
import { Grid, Part } from '../ui/layout';
import { ChoiceEntry, TickEntry } from './ChoiceEntry';
import { useEditor } from './editor';
import { noticeWords } from './entries';
import { closureExample, graceExample, quietExample, warningExample } from './examples';
import { days, readCount } from './spans';
import { TextEntry } from './TextEntry';

const { policy: words } = settingsWords;
const plain = (example: string) => ({ before: example, moment: '', after: '' });
const optional = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const shown = (value: unknown): string => (value === null ? '' : String(value));

export function CallsPart() {
  const { sound } = useEditor();
  const { restore } = words;
  return (
    <Part {...words.calls}>
      <Grid>
        <thead>
          <tr>
            <th scope="col">{words.columns.severity}</th>
            <th scope="col">{words.call}</th>
            <th scope="col">{words.priority}</th>
          </tr>
        </thead>
        <tbody>
          {SEVERITIES.map((severity) => (
            <tr key={severity}>
              <th scope="row">
                <Badge $tone="plain">{severityLabel(severity)}</Badge>
              </th>
              <td>
                <ChoiceEntry
                  unseenLabel
                  path={['severities', String(severity), 'phone']}
                  label={`${severityLabel(severity)}: ${words.call}`}
                  choices={words.phone}
                />
              </td>
              <td>
                <ChoiceEntry
                  unseenLabel
                  path={['severities', String(severity), 'priority']}
                  label={`${severityLabel(severity)}: ${words.priority}`}
                  choices={processWords.priorities}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
      <TickEntry path={['priorityLowering', 'restoreOnReply']} label={restore.label} />
      <ExampleLines examples={[plain(sound.priorityLowering.restoreOnReply ? restore.on : restore.off)]} />
    </Part>
  );
}

export function WarningsPart() {
  const { sound, now } = useEditor();
  return (
    <Part {...words.warnings}>
      <TextEntry path={['warnAt']} label={words.warnAt} read={readShares} show={showShares} width={150} />
      <ExampleLines examples={[warningExample(sound, now)]} />
    </Part>
  );
}

export function ClosurePart() {
  const { sound, now, valueAt } = useEditor();
  const notice = valueAt(['closure', 'notice']);
  return (
    <Part {...words.closure}>
      <Grid>
        <thead>
          <tr>
            <th scope="col">{words.closureColumns.status}</th>
            <th scope="col">{words.closureColumns.after}</th>
            <th scope="col">{words.closureColumns.reminder}</th>
          </tr>
        </thead>
        <tbody>
          {WAITING_STATUSES.map((status) => (
            <tr key={status}>
              <th scope="row">{status}</th>
              <td>
                <TextEntry
                  unseenLabel
                  path={['closure', 'waits', status]}
                  label={words.closesAfter(status)}
                  read={readCount}
                  show={days}
                  width={112}
                />
              </td>
              <td>{noticeWords(notice)}</td>
            </tr>
          ))}
        </tbody>
      </Grid>
      <TextEntry path={['closure', 'notice']} label={words.notice} read={readCount} show={days} width={112} />
      <ExampleLines examples={WAITING_STATUSES.map((status) => closureExample(sound, status, now))} />
    </Part>
  );
}

export function EntitlementPart() {
  const { sound, now } = useEditor();
  return (
    <Part {...words.entitlement}>
      <TickEntry path={['entitlement', 'required']} label={words.required} />
      <TextEntry path={['entitlement', 'graceDays']} label={words.graceDays} read={readCount} show={days} width={112} />
      <ExampleLines examples={[sound.entitlement.required ? graceExample(sound, now) : plain(words.requiredOff)]} />
    </Part>
  );
}

export function SurveyPart() {
  const { sound, now } = useEditor();
  return (
    <Part {...words.survey}>
      <TickEntry path={['survey', 'perIncident']} label={words.perIncident} />
      <TickEntry path={['survey', 'perSession']} label={words.perSession} />
      <TextEntry path={['survey', 'quietDays']} label={words.quietDays} read={readCount} show={days} width={112} />
      <ExampleLines examples={[quietExample(sound, now)]} />
    </Part>
  );
}

export function VendorPart() {
  return (
    <Part {...words.vendor}>
      <TextEntry path={['vendor', 'name']} label={words.vendorName} read={(text) => text} show={shown} />
      <TextEntry path={['vendor', 'phone']} label={words.vendorPhone} read={optional} show={shown} />
      <TextEntry path={['vendor', 'documentationUrl']} label={words.documentation} read={optional} show={shown} />
      <TextEntry path={['vendor', 'feedbackEmail']} label={words.feedback} read={optional} show={shown} />
    </Part>
  );
}
