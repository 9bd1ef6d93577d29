import { Stack, Text } from '@forge/react';
import { portalAt, portalRequest as words } from '../../texts/portal';
import { RatingForm } from '../forms/RatingForm';
import { Quiet } from './Quiet';
import { Statement } from './Statement';
import type { ActiveProps } from './waiting-props';

/** When and why it was closed; the rating, where it was asked for and not given (K2, I7). */
export const ClosedRequest = ({ view, waiting, reader, ways }: ActiveProps<'nobody'>) => (
  <Stack space="space.200">
    <Statement title={words.closed.title(portalAt(waiting.closedAt, reader))}>
      <Text>{words.closed.because[waiting.because]}</Text>
      <Quiet>{words.closing.again}</Quiet>
    </Statement>
    {view.ways.rate && <RatingForm ways={ways} />}
  </Stack>
);
