import { Button, Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { portalReport as words } from '../texts/portal';
import { useReadersLanguage } from '../texts/readers-language';
import { Questionnaire } from './Questionnaire';
import { useReportForm } from './use-report-form';

/** The questions in the form for a report, in each of their states. */
export function ReportApp() {
  const { state, retry } = useReportForm();
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
        <SectionMessage appearance="warning" title={words.failed.title}>
          <Stack space="space.100">
            <Text>{words.failed.text}</Text>
            <Inline>
              <Button spacing="compact" onClick={retry}>
                {words.failed.again}
              </Button>
            </Inline>
          </Stack>
        </SectionMessage>
      );
    case 'none':
      return null;
    case 'ready':
      return <Questionnaire form={state.form} reader={state.reader} />;
    default:
      return state satisfies never;
  }
}
