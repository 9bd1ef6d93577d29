import {
  Button,
  ErrorMessage,
  Inline,
  Label,
  LoadingButton,
  SectionMessage,
  Select,
  Stack,
  Text,
  TextArea,
} from '@forge/react';
import { useMemo, useState } from 'react';
import {
  type Act,
  type Actor,
  type Judged,
  missingParts,
  outlookKey,
  RESPONSE_TYPES,
  type ResponseType,
  replyOutlook,
  replyStatus,
  replyStatuses,
  responseOf,
} from '../../../../core';
import { words } from '../../texts';
import { panelReply } from '../../texts/panel';
import { firstName, responseLabel } from '../../texts/process';
import { doAct, keepNote, type Outcome } from '../ask';
import { outcomeText } from '../outcome-text';
import { Section } from '../view/Section';
import { Parts } from './Parts';
import type { ReplyDesk } from './use-reply';
import { WhenSent } from './WhenSent';

interface Props {
  readonly judged: Judged;
  readonly me: Actor;
  readonly desk: ReplyDesk;
  readonly reload: () => Promise<void>;
  /** Says once what was done. */
  readonly say: (what: string) => void;
}

type Doing = 'send' | 'note';

interface Failure {
  readonly doing: Doing;
  readonly outcome: Exclude<Outcome, { kind: 'done' }>;
}

/** What the next reply is, what it must say, and what it will do (H1 to H11); the panel sends it. */
export function ReplySection({ judged, me, desk, reload, say }: Props) {
  const { draft, text } = desk;
  const [tried, setTried] = useState<Doing | null>(null);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const name = firstName(judged.incident.requester);
  const key = outlookKey(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a draft change nothing of what it would do
  const outlook = useMemo(() => replyOutlook(me, judged, draft), [me, judged, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const statuses = useMemo(() => replyStatuses(me, judged, draft), [me, judged, key]);
  const missing = missingParts(draft);
  const types = RESPONSE_TYPES.map((type) => ({ value: type, label: responseLabel(type) }));
  const isSilent = text.trim() === '';
  // A type with parts of its own says enough by them.
  const needsText = isSilent && (draft.type === 'information-or-resolution' || draft.type === 'explanation');

  const run = async (what: Doing, isFaulty: boolean, act: () => Promise<Outcome>, done: string): Promise<void> => {
    setTried(what);
    if (isFaulty || doing) return;
    setDoing(what);
    setFailure(null);
    const outcome = await act();
    if (outcome.kind === 'done') {
      desk.clear();
      await reload();
      say(done);
      setTried(null);
    } else {
      if (outcome.kind === 'changed') await reload();
      setFailure({ doing: what, outcome });
    }
    setDoing(null);
  };
  const reply = (): Act => ({
    type: 'reply',
    text: text.trim(),
    response: responseOf(draft),
    ...(draft.status === null ? {} : { status: draft.status }),
  });
  const send = () =>
    run('send', missing.length > 0 || needsText, () => doAct(reply(), judged, me), words.send.sent(name));
  const note = () => run('note', isSilent, () => keepNote(text.trim()), words.send.noted);
  const wantsWords = (tried === 'send' && needsText) || (tried === 'note' && isSilent);

  return (
    <Section title={words.send.title(name)}>
      <Stack key={desk.shape} space="space.150">
        <Stack>
          <Label labelFor="reply-type">{panelReply.type}</Label>
          <Select
            inputId="reply-type"
            placeholder={panelReply.choose}
            options={types}
            defaultValue={types.find(({ value }) => value === draft.type)}
            onChange={({ value }: { value: ResponseType }) => {
              setTried(null);
              desk.change({ type: value, status: null });
            }}
          />
        </Stack>
        <Parts
          key={draft.type}
          draft={draft}
          change={desk.change}
          reshape={desk.reshape}
          missing={tried === 'send' ? missing : []}
        />
        <Stack>
          <Label labelFor="reply-text">{words.send.words}</Label>
          <TextArea
            id="reply-text"
            minimumRows={4}
            defaultValue={text}
            isInvalid={wantsWords}
            onChange={({ target }) => desk.write(target.value)}
          />
          {wantsWords && <ErrorMessage>{words.send.nothing}</ErrorMessage>}
        </Stack>
        {outlook && (
          <WhenSent
            key={draft.type}
            judged={judged}
            outlook={outlook}
            status={replyStatus(draft)}
            chosen={draft.status}
            statuses={statuses}
            onStatus={(status) => desk.change({ status })}
          />
        )}
        {failure && (
          <SectionMessage
            appearance="error"
            title={failure.doing === 'send' ? words.send.notSent : words.send.notNoted}
          >
            <Text>{outcomeText(failure.outcome)}</Text>
          </SectionMessage>
        )}
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          {draft.type !== null && (
            <LoadingButton appearance="primary" isLoading={doing === 'send'} onClick={send}>
              {words.send.send(name)}
            </LoadingButton>
          )}
          <Button appearance="subtle" isDisabled={doing === 'note'} onClick={note}>
            {words.send.note}
          </Button>
        </Inline>
      </Stack>
    </Section>
  );
}
