import { Draft, via } from '../audits/audit';
import type { World } from '../store/world';
import { liveTickets } from '../tickets/ticket';
import { commit, system } from '../tickets/update';
import { allHold } from './condition';
import { perform } from './perform';
import type { Rule } from './rule';

const HOUR = 3_600_000;
/** https://support.zendesk.com/hc/en-us/articles/4408832701850 */
const MOST_TICKETS_AN_HOUR = 1000;
const MOST_UPDATES_OF_A_TICKET = 100;
/** Zendesk's own user: the author of what automations do. */
export const ZENDESK = -1;

const active = (world: World): Rule[] =>
  Object.values(world.state.automations)
    .filter((rule) => rule.active)
    .sort((a, b) => a.position - b.position);

/** Automations run on the hour, and no timer stands while none is active. */
export function armAutomations(world: World): void {
  world.unschedule((task) => task.kind === 'automations');
  if (active(world).length === 0) return;
  world.schedule({ kind: 'automations', at: (Math.floor(world.clock.now() / HOUR) + 1) * HOUR });
}

/** One hourly run over all tickets that are not closed. */
export function runAutomations(world: World): void {
  let touched = 0;
  for (const rule of active(world)) {
    for (const stored of liveTickets(world)) {
      const before = stored.ticket;
      if (
        before.status === 'closed' ||
        touched >= MOST_TICKETS_AN_HOUR ||
        updatesBy(world, before.id) >= MOST_UPDATES_OF_A_TICKET
      )
        continue;
      const actor = { ...world.state.users[before.submitter_id]!, id: ZENDESK, role: 'admin' as const };
      const seen = { world, before, after: before, actor, comment: null, channel: 'rule' };
      if (!allHold(seen, rule.conditions)) continue;
      const after = structuredClone(before);
      const moment = { ...seen, after };
      const draft = new Draft(world, before.id, ZENDESK, {
        via: via('rule', 'automation', { deleted: false, title: rule.title, id: rule.id, revision_id: 1 }),
        metadata: system(),
      });
      perform(moment, draft, rule, 'automation');
      if (draft.audit.events.length === 0) continue;
      touched += 1;
      commit(world, stored, before, after, draft, null, actor, 'rule');
    }
  }
  armAutomations(world);
}

const updatesBy = (world: World, ticketId: number): number =>
  (world.state.audits[ticketId] ?? []).filter((audit) => audit.author_id === ZENDESK).length;
