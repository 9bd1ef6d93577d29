import type { BoardAnswer } from '../../resolvers/board';

/** What the board is drawn from. */
export type BoardData = Extract<BoardAnswer, { state: 'ready' }>;

/** What was read before with what changed lately: an incident that was closed leaves. */
export function merged(before: BoardData, lately: BoardData): BoardData {
  const incidents = new Map(before.incidents.map((incident) => [incident.id, incident]));
  for (const incident of lately.incidents) {
    if (incident.status === 'Closed') incidents.delete(incident.id);
    else incidents.set(incident.id, incident);
  }
  return {
    ...lately,
    incidents: [...incidents.values()],
    names: {
      people: { ...before.names.people, ...lately.names.people },
      organizations: { ...before.names.organizations, ...lately.names.organizations },
    },
    most: before.most,
  };
}
