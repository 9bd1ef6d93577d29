import type { Person } from './cast';
import { CAST } from './cast';
import type { Comment, HelpDesk, IncidentView, Platform } from './help-desk';

/** One thing that happened while the clock was moved. */
export interface Happening {
  readonly at: number;
  readonly platform: Platform;
  readonly number: string;
  readonly what: string;
}

/** What the clock's last move brought, over both platforms. */
export interface Meanwhile {
  readonly from: number;
  readonly to: number;
  readonly happenings: readonly Happening[];
}

/** Everything after `from`, the earliest first: statuses and priorities that changed, notes to agents, mails to customers. */
export async function happenedSince(from: number, helpDesk: HelpDesk, watcher: Person): Promise<Happening[]> {
  const views = await helpDesk.incidents(watcher);
  const { platform } = helpDesk;
  const inIncidents = views.flatMap((view) =>
    happeningsIn(view)
      .filter(({ at }) => at > from)
      .map((happening) => ({ ...happening, platform, number: view.incident.number })),
  );
  const mails: Happening[] = [];
  for (const person of CAST) {
    for (const { at, subject, number } of await helpDesk.mails(person)) {
      if (at > from && number !== null)
        mails.push({ at, platform, number, what: `Mail to ${person.name}: ${subject}` });
    }
  }
  return [...inIncidents, ...mails].sort((a, b) => a.at - b.at);
}

function happeningsIn({ incident, comments }: IncidentView): { at: number; what: string }[] {
  const steps = incident.steps
    .filter(({ by }) => by === 'process')
    .flatMap(({ at, status, priority }) => [
      ...(status ? [{ at, what: `Status: ${status}` }] : []),
      ...(priority ? [{ at, what: `Priority: ${priority}` }] : []),
    ]);
  const notes = comments.filter(isNote).map(({ at, text }) => ({ at, what: `Note to agents: ${firstLine(text)}` }));
  return [...steps, ...notes];
}

const isNote = ({ visibility, side }: Comment): boolean => visibility === 'internal' && side === 'process';

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
