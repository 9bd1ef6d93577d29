import { useReadersLanguage } from '../texts/readers-language';
import { Panel } from './Panel';
import { useIncident } from './use-incident';
import { NotIncident } from './view/NotIncident';
import { Failed, Forbidden, Loading } from './view/State';

/** The agents' panel in each of its states. */
export function IncidentApp() {
  const { view, reload } = useIncident();
  if (!useReadersLanguage()) return null;
  switch (view.phase) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed onRetry={reload} />;
    case 'forbidden':
      return <Forbidden because={view.because} />;
    case 'none':
      return <NotIncident why={view.why} />;
    case 'ready':
      return <Panel judged={view.judged} me={view.me} place={view.place} reload={reload} />;
    default:
      return view satisfies never;
  }
}
