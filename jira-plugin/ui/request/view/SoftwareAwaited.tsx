import { Text } from '@forge/react';
import { portalOn, portalRequest as words } from '../../texts/portal';
import { ClosingNote } from './ClosingNote';
import { Quiet } from './Quiet';
import { Statement } from './Statement';
import type { StatementProps } from './waiting-props';

/** It waits for a change of the software (I4). */
export const SoftwareAwaited = ({ view, waiting, reader }: StatementProps<'software'>) => (
  <Statement title={words.software.title}>
    <Text>{words.software.text(waiting.agent, portalOn(waiting.since, reader))}</Text>
    <ClosingNote closing={view.closing} reader={reader} />
    <Quiet>{words.support.more}</Quiet>
  </Statement>
);
