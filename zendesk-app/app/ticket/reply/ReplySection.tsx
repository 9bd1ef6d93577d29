import { Button } from '@zendeskgarden/react-buttons';
import { Field, Select } from '@zendeskgarden/react-forms';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type Judged,
  missingParts,
  outlookKey,
  RESPONSE_TYPES,
  type ReplyDraft,
  replyOutlook,
  replyStatus,
  replyStatuses,
} from '../../../../core';
import { composerWords } from '../../texts/composer';
import { panelReply } from '../../texts/process/reply';
import { responseLabel } from '../../texts/process/words';
import { Inset, Section, Stack, Title } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import type { LoadedTicket } from '../load/load-ticket';
import { type Added, addReply } from './add-reply';
import { Parts } from './Parts';
import type { ReplyDesk } from './use-reply';
import { WhenSubmitted } from './WhenSubmitted';

export interface ReplySectionProps {
  readonly zaf: Zaf;
  readonly ticket: LoadedTicket;
  readonly judged: Judged;
  readonly desk: ReplyDesk;
}

const TYPES = [...RESPONSE_TYPES, 'status-update'] as const;

/** What the next public reply is, what it must say, and what it will do (H1 to H11). It is written in Zendesk's composer. */
export default function ReplySection({ zaf, ticket, judged, desk }: ReplySectionProps) {
  const { draft, change, stopped } = desk;
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<Added | null>(null);
  const section = useRef<HTMLElement>(null);
  const types = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (desk.isOpen || stopped) types.current?.focus();
  }, [desk.isOpen, stopped]);
  const key = outlookKey(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a draft change nothing of what it would do
  const outlook = useMemo(() => replyOutlook(ticket.me, judged, draft), [ticket, judged, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const statuses = useMemo(() => replyStatuses(ticket.me, judged, draft), [ticket, judged, key]);
  const missing = missingParts(draft);
  const edit = (changes: Partial<ReplyDraft>): void => {
    setOutcome(null);
    change(changes);
  };
  const add = async (): Promise<void> => {
    setTried(true);
    if (missing.length > 0) {
      section.current?.querySelector<HTMLElement>(`[data-part="${missing[0]}"]`)?.focus();
      return;
    }
    const added = await addReply(zaf, ticket, judged, draft, desk.added ?? '');
    setOutcome(added);
    if (added.kind !== 'added') return;
    setTried(false);
    desk.setAdded(added.text);
    desk.setStopped(false);
  };
  const isTyped = draft.type !== null && draft.type !== 'status-update';
  return (
    <Section ref={section} aria-labelledby="reply-title">
      <Stack>
        <Title id="reply-title">{panelReply.title}</Title>
        <Field>
          <Field.Label>{panelReply.type}</Field.Label>
          <Select
            ref={types}
            value={draft.type ?? ''}
            onChange={({ target }) => {
              setTried(false);
              edit({ type: TYPES.find((type) => type === target.value) ?? null, status: null });
            }}
          >
            <option value="">{panelReply.choose}</option>
            {RESPONSE_TYPES.map((type) => (
              <option key={type} value={type}>
                {responseLabel(type)}
              </option>
            ))}
            {(stopped || draft.type === 'status-update') && (
              <option value="status-update">{composerWords.statusUpdate}</option>
            )}
          </Select>
        </Field>
        <Parts draft={draft} change={edit} missing={tried ? missing : []} />
        {outlook && isTyped && (
          <WhenSubmitted
            key={draft.type}
            judged={judged}
            outlook={outlook}
            status={replyStatus(draft)}
            chosen={draft.status}
            statuses={statuses}
            onStatus={(status) => edit({ status })}
          />
        )}
        {draft.type === 'status-update' && (
          <Inset>
            <p>{composerWords.statusUpdateHint}</p>
            {outlook?.firstResponse && <p>{composerWords.countsAsFirst}</p>}
          </Inset>
        )}
        {outcome && outcome.kind !== 'added' && (
          <Inset $tone="danger" role="alert">
            <h3>{composerWords.notAdded}</h3>
            <p>{outcome.kind === 'refused' ? outcome.words : outcome.what}</p>
          </Inset>
        )}
        {isTyped && (
          <Button isPrimary isStretched onClick={() => void add()}>
            {composerWords.add}
          </Button>
        )}
        <div role="status">{outcome?.kind === 'added' ? composerWords.added : ''}</div>
      </Stack>
    </Section>
  );
}
