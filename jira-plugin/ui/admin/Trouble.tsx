import { Box, Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { adminWords } from '../texts/admin';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly onRetry?: (() => void) | null;
}

/** Something that was not done, said at once, with the way out. */
export const Trouble = ({ title, text, onRetry = null }: Props) => (
  <Box role="alert">
    <SectionMessage appearance="error" title={title}>
      <Stack space="space.100">
        <Text>{text}</Text>
        {onRetry && (
          <Inline>
            <Button appearance="subtle" spacing="compact" onClick={onRetry}>
              {adminWords.tryAgain}
            </Button>
          </Inline>
        )}
      </Stack>
    </SectionMessage>
  </Box>
);
