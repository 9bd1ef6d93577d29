import { Button, Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { words } from '../../texts';

/** A spinner with words. */
export const Loading = () => (
  <Inline space="space.150" alignBlock="center">
    <Spinner size="medium" label={words.reading} />
    <Text>{words.reading}</Text>
  </Inline>
);

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

/** `words` say why, as the resolver gave it. */
export const Forbidden = ({ words: why }: { readonly words: string }) => (
  <SectionMessage appearance="warning" title={words.forbidden.title}>
    <Text>
      {why} {words.forbidden.ask}
    </Text>
  </SectionMessage>
);

export const NotIncident = ({ why }: { readonly why: 'not-set-up' | 'no-incident' }) => (
  <SectionMessage appearance="information" title={words.notIncident.title}>
    <Text>{why === 'not-set-up' ? words.notIncident.notSetUp : words.notIncident.other}</Text>
  </SectionMessage>
);
