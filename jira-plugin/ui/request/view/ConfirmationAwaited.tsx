import { Button, Inline, LoadingButton, Text } from '@forge/react';
import { portalOn, portalRequest as words } from '../../texts/portal';
import { Failure } from '../forms/Failure';
import { ClosingNote } from './ClosingNote';
import { Statement } from './Statement';
import type { ActiveProps } from './waiting-props';

const { confirmation } = words;

/** A solution was sent: is it one? (I1, I2) */
export const ConfirmationAwaited = ({ view, waiting, reader, ways }: ActiveProps<'confirmation'>) => (
  <Statement title={confirmation.title}>
    <Text>{confirmation.text(waiting.agent, portalOn(waiting.since, reader))}</Text>
    <ClosingNote closing={view.closing} reader={reader} isMain />
    <Failure way="confirm" ways={ways} />
    <Inline space="space.100" rowSpace="space.100" shouldWrap>
      {view.ways.confirm && (
        <LoadingButton
          appearance="primary"
          isLoading={ways.sending === 'confirm'}
          onClick={() => void ways.send('confirm')}
        >
          {confirmation.yes}
        </LoadingButton>
      )}
      {view.ways.help && (
        <Button autoFocus={ways.left === 'help'} onClick={() => ways.open('help')}>
          {confirmation.no}
        </Button>
      )}
    </Inline>
  </Statement>
);
