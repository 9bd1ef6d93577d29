import { Button, Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { portalRequest as words } from '../texts/portal';
import { useReadersLanguage } from '../texts/readers-language';
import { RequestPanel } from './RequestPanel';
import { useRequest } from './use-request';

/** The panel beside a customer's request, in each of its states. */
export function RequestApp() {
  const { state, reload } = useRequest();
  if (!useReadersLanguage()) return null;
  switch (state.phase) {
    case 'loading':
      return (
        <Inline space="space.150" alignBlock="center">
          <Spinner size="medium" label={words.reading} />
          <Text>{words.reading}</Text>
        </Inline>
      );
    case 'failed':
      return (
        <SectionMessage appearance="error" title={words.failed.title}>
          <Stack space="space.100">
            <Text>{words.failed.text}</Text>
            <Inline>
              <Button spacing="compact" onClick={() => void reload()}>
                {words.failed.again}
              </Button>
            </Inline>
          </Stack>
        </SectionMessage>
      );
    case 'hidden':
      return (
        <SectionMessage appearance="information" title={words.hidden.title}>
          <Text>{words.hidden.text}</Text>
        </SectionMessage>
      );
    case 'nothing':
      return <Text>{words.nothing}</Text>;
    case 'ready':
      return <RequestPanel view={state.view} reader={state.reader} reload={reload} />;
    default:
      return state satisfies never;
  }
}
