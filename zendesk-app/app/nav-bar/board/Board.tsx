import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useState } from 'react';
import { ZendeskFailure } from '../../../client';
import { words } from '../../texts';
import { boardWords, PLATFORM } from '../../texts/board';
import { useReadersLanguage } from '../../texts/readers-language';
import { Buttons, Quiet, Title } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import { BoardView } from './BoardView';
import { Card, Heading, Stack } from './styled';
import { useBoard } from './use-board';

const PATIENCE = 300;

/** What is to be done now, over all incidents that the agent may see. */
export function Board({ zaf }: { readonly zaf: Zaf }) {
  const { state, load, name } = useBoard(zaf);
  const speaks = useReadersLanguage();
  if (!speaks) return null;
  switch (state.phase) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed error={state.error} onRetry={() => void load()} />;
    case 'none':
      return (
        <Stack>
          <Heading>{words.name}</Heading>
          <Card>
            <Title>{boardWords.notSetUp.title}</Title>
            <p>{boardWords.notSetUp.text}</p>
          </Card>
        </Stack>
      );
    case 'ready':
      return <BoardView zaf={zaf} data={state.data} now={state.now} readAt={state.readAt} name={name} />;
    default:
      return state satisfies never;
  }
}

/** Nothing for a moment, then that it takes a while. */
function Loading() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Stack aria-busy="true">
      <Heading>{words.name}</Heading>
      {slow && <Quiet role="status">{boardWords.loading}</Quiet>}
    </Stack>
  );
}

function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const forbidden = error instanceof ZendeskFailure && error.status === 403;
  const { title, text } = forbidden ? boardWords.forbidden : boardWords.failed;
  return (
    <Stack>
      <Heading>{words.name}</Heading>
      <Card role="alert">
        <Title>{title}</Title>
        <p>{text(PLATFORM)}</p>
        {!forbidden && (
          <Buttons>
            <Button isPrimary onClick={onRetry}>
              {words.tryAgain}
            </Button>
          </Buttons>
        )}
      </Card>
    </Stack>
  );
}
