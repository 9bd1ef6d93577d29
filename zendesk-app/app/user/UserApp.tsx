import { Failed, Loading, NotSetUp } from '../people/States';
import { useLoaded } from '../people/use-loaded';
import { useReadersLanguage } from '../texts/readers-language';
import type { Zaf } from '../zaf/zaf';
import { loadUser } from './load-user';
import { UserPanel } from './UserPanel';

/** The user's sidebar in each of its states. */
export function UserApp({ zaf }: { readonly zaf: Zaf }) {
  const { view, reload } = useLoaded(zaf, loadUser);
  const speaks = useReadersLanguage();
  if (!speaks) return null;
  switch (view.phase) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed error={view.error} onRetry={() => void reload()} />;
    case 'ready':
      return view.value ? <UserPanel zaf={zaf} page={view.value} reload={reload} /> : <NotSetUp />;
    default:
      return view satisfies never;
  }
}
