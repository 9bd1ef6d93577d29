import { useReadersLanguage } from '../texts/readers-language';
import { Panel } from './Panel';
import { useIncident } from './use-incident';
import { Failed, Forbidden, Loading, NotIncident } from './view/State';

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
      return <Forbidden words={view.words} />;
    case 'none':
      return <NotIncident why={view.why} />;
    case 'ready':
      return view.judged.incident.standing === 'incident' ? (
        <Panel judged={view.judged} me={view.me} reload={reload} />
      ) : (
        <NotIncident why="no-incident" />
      );
    default:
      return view satisfies never;
  }
}
