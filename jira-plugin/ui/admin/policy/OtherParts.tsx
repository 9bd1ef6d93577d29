import { Button, Inline, Stack, Text } from '@forge/react';
import { useState } from 'react';
import {
  closureExample,
  graceExample,
  INTAKE_FIELDS,
  type IntakeField,
  noticeWords,
  PRIORITIES,
  quietExample,
  readShares,
  SEVERITIES,
  showShares,
  WAITING_STATUSES,
  warningExample,
} from '../../../../core';
import { adminPolicy, days, readCount, settingsSaid as SAID, policyEditor as words } from '../../texts/admin';
import { fieldLabel, priorityLabel, severityLabel } from '../../texts/process';
import { ChoiceEntry, TickEntry } from './ChoiceEntry';
import { ExampleLines } from './ExampleLines';
import { useEditor } from './editor';
import { Part } from './Part';
import { TextEntry } from './TextEntry';

const priorityWords = () => Object.fromEntries(PRIORITIES.map((priority) => [priority, priorityLabel(priority)]));
const plain = (example: string) => ({ before: example, moment: '', after: '' });
const optional = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const shown = (value: unknown): string => (value === null ? '' : String(value));

export function CallsPart() {
  const { sound } = useEditor();
  const { restore } = words;
  return (
    <Part {...words.calls}>
      {SEVERITIES.map((severity) => {
        const name = severityLabel(severity);
        const at = (key: string) => ['severities', String(severity), key];
        return (
          <Inline key={severity} space="space.150" rowSpace="space.050" shouldWrap>
            <ChoiceEntry path={at('phone')} label={`${name}: ${words.call}`} choices={words.phone} />
            <ChoiceEntry path={at('priority')} label={`${name}: ${words.priority}`} choices={priorityWords()} />
          </Inline>
        );
      })}
      <TickEntry path={['priorityLowering', 'restoreOnReply']} label={restore.label} />
      <ExampleLines examples={[plain(sound.priorityLowering.restoreOnReply ? restore.on : restore.off)]} />
    </Part>
  );
}

export function WarningsPart() {
  const { sound, now } = useEditor();
  return (
    <Part {...words.warnings}>
      <TextEntry path={['warnAt']} label={words.warnAt} read={readShares} show={showShares} />
      <ExampleLines examples={[warningExample(sound, now, SAID)]} />
    </Part>
  );
}

export function ClosurePart() {
  const { sound, now, valueAt } = useEditor();
  return (
    <Part {...words.closure}>
      {WAITING_STATUSES.map((status) => (
        <TextEntry
          key={status}
          path={['closure', 'waits', status]}
          label={words.closesAfter(status)}
          read={readCount}
          show={days}
        />
      ))}
      <TextEntry path={['closure', 'notice']} label={words.notice} read={readCount} show={days} />
      <Text size="small">{adminPolicy.remind(noticeWords(valueAt(['closure', 'notice']), SAID))}</Text>
      <ExampleLines examples={WAITING_STATUSES.map((status) => closureExample(sound, status, now, SAID))} />
    </Part>
  );
}

const FIRST_FIELDS: readonly IntakeField[] = [
  'productVersion',
  'operatingSystem',
  'errorMessages',
  'serverRoles',
  'stepsToReproduce',
  'logFiles',
];

/** Which details the form asks for: six at first, all twelve when wanted. */
export function ReportPart() {
  const [all, setAll] = useState(false);
  const rest = INTAKE_FIELDS.filter((field) => !FIRST_FIELDS.includes(field));
  return (
    <Part {...words.report}>
      <Inline space="space.150" rowSpace="space.100" shouldWrap>
        {(all ? [...FIRST_FIELDS, ...rest] : FIRST_FIELDS).map((field) => (
          <ChoiceEntry key={field} path={['intake', field]} label={fieldLabel(field)} choices={words.intake} />
        ))}
      </Inline>
      {!all && (
        <Inline>
          <Button appearance="subtle" spacing="compact" onClick={() => setAll(true)}>
            {words.more(INTAKE_FIELDS.length)}
          </Button>
        </Inline>
      )}
    </Part>
  );
}

export function EntitlementPart() {
  const { sound, now } = useEditor();
  return (
    <Part {...words.entitlement}>
      <TickEntry path={['entitlement', 'required']} label={words.required} />
      <TextEntry path={['entitlement', 'graceDays']} label={words.graceDays} read={readCount} show={days} />
      <ExampleLines
        examples={[sound.entitlement.required ? graceExample(sound, now, SAID) : plain(words.requiredOff)]}
      />
    </Part>
  );
}

export function SurveyPart() {
  const { sound, now } = useEditor();
  return (
    <Part {...words.survey}>
      <Stack>
        <TickEntry path={['survey', 'perIncident']} label={words.perIncident} />
        <TickEntry path={['survey', 'perSession']} label={words.perSession} />
      </Stack>
      <TextEntry path={['survey', 'quietDays']} label={words.quietDays} read={readCount} show={days} />
      <ExampleLines examples={[quietExample(sound, now, SAID)]} />
    </Part>
  );
}

export const VendorPart = () => (
  <Part {...words.vendor}>
    <TextEntry path={['vendor', 'name']} label={words.vendorName} read={(text) => text} show={shown} />
    <TextEntry path={['vendor', 'phone']} label={words.vendorPhone} read={optional} show={shown} />
    <TextEntry path={['vendor', 'documentationUrl']} label={words.documentation} read={optional} show={shown} />
    <TextEntry path={['vendor', 'feedbackEmail']} label={words.feedback} read={optional} show={shown} />
  </Part>
);
