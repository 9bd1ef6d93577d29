import { SectionMessage, Text } from '@forge/react';
import { PLATFORM, speech } from '../texts/board';
import { useReadersLanguage } from '../texts/readers-language';
import { refusedText } from '../texts/refused';
import { BoardView } from './BoardView';
import { Failed, Loading } from './State';
import { useBoard } from './use-board';

const { board } = speech;

/** What is to be done now, over all incidents of a project that the agent may see. */
export function BoardApp() {
  const { state, load } = useBoard();
  if (!useReadersLanguage()) return null;
  switch (state.phase) {
    case 'loading':
      return <Loading words={board.loading} />;
    case 'failed':
      return <Failed title={board.failed.title} text={board.failed.text(PLATFORM)} onRetry={load} />;
    case 'forbidden':
      return (
        <SectionMessage appearance="warning" title={board.forbidden.title}>
          <Text>{refusedText(state.because)}</Text>
        </SectionMessage>
      );
    case 'none':
      return (
        <SectionMessage appearance="information" title={board.notSetUp.title}>
          <Text>{board.notSetUp.text}</Text>
        </SectionMessage>
      );
    case 'ready':
      return <BoardView data={state.data} now={state.now} readAt={state.readAt} />;
    default:
      return state satisfies never;
  }
}
