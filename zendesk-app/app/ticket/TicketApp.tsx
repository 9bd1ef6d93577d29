import { useEffect, useRef } from 'react';
import { beforeSave } from '../zaf/before-save';
import type { Zaf } from '../zaf/zaf';
import { Panel } from './Panel';
import { refusalOfSave } from './save-hook';
import { useTicket } from './use-ticket';
import { Failed, Loading, NotIncident } from './view/State';

/** The ticket sidebar in each of its states. */
export function TicketApp({ zaf }: { readonly zaf: Zaf }) {
  const { view, reload } = useTicket(zaf);
  const latest = useRef(view);
  latest.current = view;
  useEffect(
    () =>
      beforeSave(zaf, async () => {
        const now = latest.current;
        return now.phase === 'ready' ? refusalOfSave(zaf, now.ticket, now.judged) : null;
      }),
    [zaf],
  );
  switch (view.phase) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed error={view.error} onRetry={() => void reload()} />;
    case 'none':
      return <NotIncident why={view.why} />;
    case 'ready':
      return view.judged.incident.standing === 'incident' ? (
        <Panel zaf={zaf} ticket={view.ticket} judged={view.judged} reload={reload} />
      ) : (
        <NotIncident why="other" />
      );
    default:
      return view satisfies never;
  }
}
