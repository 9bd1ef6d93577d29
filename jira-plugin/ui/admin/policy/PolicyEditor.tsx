import { Box, Button, Inline, Stack, Text, xcss } from '@forge/react';
import { useMemo, useState } from 'react';
import { changesBetween, checkDraft, draftOf, type Policy, type PolicyDraft, pathKey } from '../../../../core';
import type { PolicyVersion } from '../../../store/policies';
import { adminPolicy, settingsSaid, policyEditor as words } from '../../texts/admin';
import { moment } from '../../texts/process';
import { type Editor, EditorProvider } from './editor';
import { HoursPart } from './HoursPart';
import {
  CallsPart,
  ClosurePart,
  EntitlementPart,
  ReportPart,
  SurveyPart,
  VendorPart,
  WarningsPart,
} from './OtherParts';
import { TimesPart } from './TimesPart';

const foot = xcss({ paddingBlock: 'space.200' });

interface Props {
  readonly draft: PolicyDraft;
  /** Null: nobody saved a version yet. */
  readonly latest: PolicyVersion | null;
  /** Epoch ms. */
  readonly now: number;
  /** Whether the page comes back from the preview: the button that led there is where one goes on. */
  readonly isBack: boolean;
  readonly onChange: (change: (draft: PolicyDraft) => PolicyDraft) => void;
  readonly onSee: (policy: Policy) => void;
}

/** The policy's numbers, each with what it does. The only way on is to see what they would change. */
export function PolicyEditor({ draft, latest, now, isBack, onChange, onSee }: Props) {
  const [insisted, setInsisted] = useState(false);
  const [wanted, setWanted] = useState<Editor['wanted']>(null);
  const [discards, setDiscards] = useState(0);
  const [said, setSaid] = useState('');
  const checked = useMemo(() => checkDraft(draft), [draft]);
  const changed = useMemo(() => changesBetween(draft.base, checked.sound, settingsSaid).length, [draft, checked]);
  const faulty = checked.faults.length;
  const see = (): void => {
    const [first] = checked.faults;
    if (first) {
      setInsisted(true);
      setSaid(words.faults(faulty));
      setWanted((before) => ({ key: entryOf(draft, first.path), time: (before?.time ?? 0) + 1 }));
    } else if (changed === 0) setSaid(words.nothing);
    else onSee(checked.sound);
  };
  const discard = (): void => {
    onChange(({ base }) => draftOf(base));
    setDiscards((times) => times + 1);
    setInsisted(false);
    setSaid('');
  };
  const timeZone = draft.base.calendar.timeZone;
  const inForce = latest
    ? words.inForce(latest.policy.version, moment(latest.savedAt, { now, timeZone }))
    : adminPolicy.delivered;
  return (
    <Stack>
      <EditorProvider {...{ draft, checked, insisted, wanted, now, onChange }}>
        <Stack key={discards}>
          <HoursPart />
          <TimesPart />
          <CallsPart />
          <WarningsPart />
          <ClosurePart />
          <ReportPart />
          <EntitlementPart />
          <SurveyPart />
          <VendorPart />
        </Stack>
      </EditorProvider>
      <Box xcss={foot}>
        <Inline spread="space-between" alignBlock="center" space="space.150" rowSpace="space.100" shouldWrap>
          <Stack space="space.050">
            <Text>{`${inForce} ${words.unsaved(changed)}`}</Text>
            <Box role="status">{said !== '' && <Text>{said}</Text>}</Box>
          </Stack>
          <Inline space="space.100">
            {draft.entries.size > 0 && (
              <Button appearance="subtle" onClick={discard}>
                {words.discard}
              </Button>
            )}
            <Button appearance="primary" autoFocus={isBack} onClick={see}>
              {words.see}
            </Button>
          </Inline>
        </Inline>
      </Box>
    </Stack>
  );
}

/** The entry in which a fault lies: a fault may be deeper than what was entered. */
function entryOf({ entries }: PolicyDraft, path: readonly (string | number)[]): string {
  const key = pathKey(path);
  return [...entries.keys()].find((entry) => key === entry || key.startsWith(`${entry}.`)) ?? key;
}
