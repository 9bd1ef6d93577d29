import { SectionMessage, Text } from '@forge/react';
import type { RequestWay } from '../../../../core';
import type { Outcome } from '../../outcome';
import { portalRequest as words } from '../../texts/portal';
import { refusedText } from '../../texts/refused';
import type { Ways } from '../use-ways';

interface Props {
  readonly way: RequestWay;
  readonly ways: Pick<Ways, 'failure'>;
}

/** Why something was not done; what was typed is still there. */
export const Failure = ({ way, ways: { failure } }: Props) =>
  failure?.way === way ? (
    <SectionMessage appearance="error" title={words.forms.notDone}>
      <Text>{textOf(failure.outcome)}</Text>
    </SectionMessage>
  ) : null;

const textOf = (outcome: Outcome): string =>
  outcome.kind === 'refused' ? refusedText(outcome.because) : words.forms.unreachable;
