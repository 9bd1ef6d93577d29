import { useReadersLanguage } from '../texts/readers-language';
import { reportWords } from '../texts/report';
import { Failed, Loading } from '../ticket/view/State';
import { Section, Title } from '../ui/styled';
import type { Zaf } from '../zaf/zaf';
import { Intake } from './Intake';
import { useSetup } from './use-report';

/** The new-ticket sidebar in each of its states. */
export function ReportApp({ zaf }: { readonly zaf: Zaf }) {
  const { view, retry } = useSetup(zaf);
  const speaks = useReadersLanguage();
  if (!speaks) return null;
  switch (view.phase) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed error={view.error} onRetry={retry} missing={reportWords.failed} />;
    case 'not-set-up':
      return (
        <main>
          <Section>
            <Title>{reportWords.notSetUp.title}</Title>
            <p>{reportWords.notSetUp.text}</p>
          </Section>
        </main>
      );
    case 'ready':
      return <Intake zaf={zaf} setup={view.setup} />;
    default:
      return view satisfies never;
  }
}
