import { Button, Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { words } from '../texts';
import { useReadersLanguage } from '../texts/readers-language';
import { refusedText } from '../texts/refused';
import { OrganizationPanel } from './OrganizationPanel';
import { useOrganization } from './use-organization';

/** The organization's panel in each of its states. */
export function OrganizationApp() {
  const { view, reload } = useOrganization();
  if (!useReadersLanguage()) return null;
  const { loading, failed, none, notSetUp } = words.organization;
  switch (view.phase) {
    case 'loading':
      return (
        <Inline space="space.150" alignBlock="center">
          <Spinner size="medium" label="" />
          <Text>{loading}</Text>
        </Inline>
      );
    case 'failed':
      return (
        <SectionMessage appearance="error" title={failed.title}>
          <Stack space="space.100">
            <Text>{failed.text}</Text>
            <Inline>
              <Button appearance="subtle" spacing="compact" onClick={() => void reload()}>
                {words.tryAgain}
              </Button>
            </Inline>
          </Stack>
        </SectionMessage>
      );
    case 'forbidden':
      return (
        <SectionMessage appearance="warning" title={words.forbidden.title}>
          <Text>
            {refusedText(view.because)} {words.forbidden.ask}
          </Text>
        </SectionMessage>
      );
    case 'none':
      return view.why === 'not-set-up' ? (
        <SectionMessage appearance="information" title={notSetUp}>
          <Text>{words.notIncident.notSetUp}</Text>
        </SectionMessage>
      ) : (
        <SectionMessage appearance="information" title={none.title}>
          <Text>{none.text}</Text>
        </SectionMessage>
      );
    case 'ready':
      return <OrganizationPanel page={view.page} reload={reload} />;
    default:
      return view satisfies never;
  }
}
