import { Box, Button, Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { words as labels } from '../texts';

/** A spinner with words. */
export const Loading = ({ words }: { readonly words: string }) => (
  <Box role="status">
    <Inline space="space.150" alignBlock="center">
      <Spinner size="medium" label={words} />
      <Text>{words}</Text>
    </Inline>
  </Box>
);

interface FailedProps {
  readonly title: string;
  readonly text: string;
  readonly onRetry: () => void;
}

/** That something could not be read, with the way out. */
export const Failed = ({ title, text, onRetry }: FailedProps) => (
  <Box role="alert">
    <SectionMessage appearance="error" title={title}>
      <Stack space="space.100">
        <Text>{text}</Text>
        <Inline>
          <Button appearance="subtle" spacing="compact" onClick={onRetry}>
            {labels.tryAgain}
          </Button>
        </Inline>
      </Stack>
    </SectionMessage>
  </Box>
);
