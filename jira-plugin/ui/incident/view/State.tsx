import { Button, Inline, SectionMessage, Spinner, Stack, Text, useProductContext } from '@forge/react';
import { z } from 'zod';
import type { Because } from '../../../resolvers/result';
import { words } from '../../texts';
import { refusedText } from '../../texts/refused';

/** A spinner with words. */
export function Loading() {
  const { key } = contextSchema.parse(useProductContext()?.extension ?? {}).issue;
  return (
    <Inline space="space.150" alignBlock="center">
      <Spinner size="medium" label="" />
      <Text>{words.reading(key)}</Text>
    </Inline>
  );
}

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/ */
const contextSchema = z.object({ issue: z.object({ key: z.string().default('') }).default({ key: '' }) });

export const Failed = ({ onRetry }: { readonly onRetry: () => Promise<void> }) => (
  <SectionMessage appearance="error" title={words.failed.title}>
    <Stack space="space.100">
      <Text>{words.failed.text}</Text>
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => void onRetry()}>
          {words.tryAgain}
        </Button>
      </Inline>
    </Stack>
  </SectionMessage>
);

export const Forbidden = ({ because }: { readonly because: Because }) => (
  <SectionMessage appearance="warning" title={words.forbidden.title}>
    <Text>
      {refusedText(because)} {words.forbidden.ask}
    </Text>
  </SectionMessage>
);
