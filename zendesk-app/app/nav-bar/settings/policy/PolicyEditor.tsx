import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import { checkDraft, draftOf, type Policy, type PolicyDraft } from '../../../../../core';
import { moment } from '../../../texts/process/time';
import { settingsWords } from '../../../texts/settings';
import { changesBetween } from '../changes/changes';
import type { Version } from '../load/versions';
import { Row } from '../ui/layout';
import { EditorProvider } from './editor';
import { HoursPart } from './HoursPart';
import { CallsPart, ClosurePart, EntitlementPart, SurveyPart, VendorPart, WarningsPart } from './OtherParts';
import { ReportPart } from './ReportPart';
import { TimesPart } from './TimesPart';

interface Props {
  readonly draft: PolicyDraft;
  readonly latest: Version;
  readonly now: () => number;
  readonly onChange: (draft: PolicyDraft) => void;
  readonly onSee: (policy: Policy) => void;
}

const { policy: words } = settingsWords;

const Foot = styled.div`
  position: sticky;
  bottom: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 8px 16px;
  align-items: center;
  justify-content: space-between;
  padding: 16px 0;
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
`;

/** The policy's numbers, each with what it does. The only way on is to see what they would change. */
export function PolicyEditor({ draft, latest, now, onChange, onSee }: Props) {
  const [insisted, setInsisted] = useState(false);
  const [said, setSaid] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const checked = useMemo(() => checkDraft(draft), [draft]);
  // One instant for all examples: they would move apart otherwise.
  const [at] = useState(now);
  const changed = useMemo(() => changesBetween(draft.base, checked.sound).length, [draft, checked]);
  const faulty = checked.faults.length;
  useEffect(() => {
    if (insisted) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [insisted]);
  const see = (event: FormEvent): void => {
    event.preventDefault();
    if (faulty > 0) {
      setInsisted(true);
      setSaid(words.faults(faulty));
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    } else if (changed === 0) setSaid(words.nothing);
    else onSee(checked.sound);
  };
  const discard = (): void => {
    onChange(draftOf(draft.base));
    setInsisted(false);
    setSaid('');
  };
  const since = moment(latest.savedAt, { now: at, timeZone: draft.base.calendar.timeZone });
  return (
    <div ref={form}>
      <EditorProvider draft={draft} checked={checked} insisted={insisted} now={at} onChange={onChange}>
        <HoursPart />
        <TimesPart />
        <CallsPart />
        <WarningsPart />
        <ClosurePart />
        <ReportPart />
        <EntitlementPart />
        <SurveyPart />
        <VendorPart />
      </EditorProvider>
      <Foot>
        <div>
          <p>{`${words.inForce(latest.version, since)} ${words.unsaved(changed)}`}</p>
          <p role="status">{said}</p>
        </div>
        <Row as="form" onSubmit={see}>
          {draft.entries.size > 0 && (
            <Button isBasic onClick={discard}>
              {words.discard}
            </Button>
          )}
          <Button isPrimary type="submit">
            {words.see}
          </Button>
        </Row>
      </Foot>
    </div>
  );
}
