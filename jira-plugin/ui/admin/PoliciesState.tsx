import { Inline, Spinner, Text } from '@forge/react';
import { adminPolicy, adminWords } from '../texts/admin';
import { refusedText } from '../texts/refused';
import { Trouble } from './Trouble';
import type { Policies } from './use-policies';

/** What stands where the versions of the policy are not there yet, or not to be had. */
export function PoliciesState({ policies: { view, load } }: { readonly policies: Policies }) {
  switch (view.phase) {
    case 'loading':
      return (
        <Inline space="space.150" alignBlock="center">
          <Spinner size="medium" label={adminPolicy.reading} />
          <Text>{adminPolicy.reading}</Text>
        </Inline>
      );
    case 'failed':
      return <Trouble {...adminWords.failed} onRetry={() => void load()} />;
    case 'forbidden':
      return <Trouble title={adminWords.forbidden} text={refusedText(view.because)} />;
    case 'ready':
      return null;
    default:
      return view satisfies never;
  }
}
