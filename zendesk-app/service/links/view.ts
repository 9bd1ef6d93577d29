import type { Link, Purpose } from './links';
import type { Opened } from './opened';
import { askPage } from './page/ask';
import type { Html } from './page/layout';
import type { View } from './page/parts';
import { donePage, impossiblePage, toldPage } from './page/told';
import { toldAt } from './told';

/** The page with its ways to others: each is a link of its own, for its own purpose, that lives no longer than this one. */
export async function viewOf(opened: Opened, link: Link): Promise<View> {
  const made = waysFrom(opened).map(
    async (purpose) => [purpose, await opened.account.links.beside(link, purpose)] as const,
  );
  return { opened, ways: Object.fromEntries(await Promise.all(made)) };
}

/** Rating is led to only where the customer has just confirmed and a survey is offered. */
function waysFrom({ claims, incident, isFinal }: Opened): Purpose[] {
  const closed = incident.status === 'Closed';
  const isDue = closed && incident.surveyOffered && incident.surveyScore === null && !isFinal;
  const all: readonly (readonly [Purpose, boolean])[] = [
    ['confirm', !closed && claims.purpose !== 'help'],
    ['help', true],
    ['supervisor', claims.purpose !== 'help'],
    ['survey', claims.purpose === 'confirm' && incident.closedBecause === 'confirmed' && isDue],
    ['comment', true],
  ];
  return all.flatMap(([purpose, leads]) => (leads && purpose !== claims.purpose ? [purpose] : []));
}

/** What opening the link shows. `done`: a press came just before. */
export function shownFor(
  view: View,
  { done, more }: { readonly done?: string | undefined; readonly more: boolean },
): Html {
  const { opened } = view;
  const { claims, incident, isFinal, judged } = opened;
  const followUp = isFinal ? (judged.source.ticket.followup_ids?.at(-1) ?? null) : null;
  if (done !== undefined && followUp !== null && (claims.purpose === 'help' || claims.purpose === 'supervisor'))
    return donePage(view, String(followUp));
  const at = toldAt(opened, claims.purpose);
  if (at !== null && done !== undefined) return donePage(view, null);
  if (at !== null && claims.purpose !== 'comment' && !(claims.purpose === 'help' && more)) return toldPage(view, at);
  const isOver =
    (claims.purpose === 'confirm' && incident.status === 'Closed') ||
    (claims.purpose === 'survey' && (!incident.surveyOffered || isFinal));
  return isOver ? impossiblePage(view) : askPage(view);
}
