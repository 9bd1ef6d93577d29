import { Failed, Loading, NotSetUp } from '../people/States';
import { useLoaded } from '../people/use-loaded';
import { useReadersLanguage } from '../texts/readers-language';
import type { Zaf } from '../zaf/zaf';
import { loadOrganization } from './load-organization';
import { OrganizationPanel } from './OrganizationPanel';

/** The organization's sidebar in each of its states. */
export function OrganizationApp({ zaf }: { readonly zaf: Zaf }) {
  const { view, reload } = useLoaded(zaf, loadOrganization);
  const speaks = useReadersLanguage();
  if (!speaks) return null;
  switch (view.phase) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed error={view.error} onRetry={() => void reload()} />;
    case 'ready':
      return view.value ? <OrganizationPanel zaf={zaf} page={view.value} reload={reload} /> : <NotSetUp />;
    default:
      return view satisfies never;
  }
}
