import type { RoleLogs } from '../../setup';

/** Zendesk's ids of those who are managers now: they may allow a held incident (F3). */
export const managersIn = (roles: RoleLogs): readonly string[] =>
  [...roles].flatMap(([id, log]) => (log.at(-1)?.role === 'manager' ? [id] : []));
