import { lazy, Suspense, useEffect, useRef } from 'react';
import { words } from '../texts';
import { useReadersLanguage } from '../texts/readers-language';
import { beforeSave } from '../zaf/before-save';
import type { Zaf } from '../zaf/zaf';
import { Panel } from './Panel';
import { useLatest, useReply } from './reply/use-reply';
import { useTicket } from './use-ticket';
import { Failed, Loading } from './view/State';

const NotIncident = lazy(() => import('./view/NotIncident'));

/** The ticket sidebar in each of its states. */
export function TicketApp({ zaf }: { readonly zaf: Zaf }) {
  const { view, reload } = useTicket(zaf);
  const speaks = useReadersLanguage();
  const desk = useReply();
  const latest = useLatest({ view, desk });
  const isSending = useRef(false);
  useEffect(() => {
    const ends = [
      beforeSave(zaf, async () => {
        const { view, desk } = latest.current;
        isSending.current = false;
        if (view.phase !== 'ready') return null;
        const { answerToSave } = await import('./save-hook');
        const answer = await answerToSave(zaf, view.ticket, view.judged, desk.draft);
        if (answer.kind === 'refuse') return answer.words;
        desk.setStopped(answer.kind === 'stop');
        if (answer.kind === 'stop') return words.stop.reason;
        isSending.current = answer.isReply;
        return null;
      }),
      zaf.on('ticket.saved', () => {
        if (isSending.current) latest.current.desk.clear();
        isSending.current = false;
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [zaf, latest]);
  const replyField = view.phase === 'ready' ? view.ticket.setup.installation.fields.reply : null;
  useEffect(() => {
    // It holds what the app notes of a reply, for nobody to read. Where the host hides no fields it stays in sight.
    if (replyField !== null) zaf.invoke(`ticketFields:custom_field_${replyField}.hide`).catch(() => undefined);
  }, [zaf, replyField]);
  if (!speaks) return null;
  switch (view.phase) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed zaf={zaf} error={view.error} onRetry={() => void reload()} />;
    case 'none':
      return (
        <Suspense fallback={<main aria-busy="true" />}>
          <NotIncident why={view.why} />
        </Suspense>
      );
    case 'ready':
      return <Panel zaf={zaf} ticket={view.ticket} judged={view.judged} reload={reload} desk={desk} />;
    default:
      return view satisfies never;
  }
}
