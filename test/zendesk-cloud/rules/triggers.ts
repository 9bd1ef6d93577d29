import type { Draft } from '../audits/audit';
import type { World } from '../store/world';
import { allHold } from './condition';
import type { Moment } from './moment';
import { perform } from './perform';
import type { Rule } from './rule';

/** Active triggers in the order in which they run: by category, then by position. */
export function orderedTriggers(world: World): Rule[] {
  const place = (rule: Rule) => world.state.triggerCategories[rule.category_id ?? '']?.position ?? 0;
  return Object.values(world.state.triggers).sort(
    (a, b) => place(a) - place(b) || a.position - b.position || a.id - b.id,
  );
}

/**
 * Runs the triggers on an update. One that changes the ticket makes the cycle start again at the first, each trigger acting
 * at most once in an update. https://support.zendesk.com/hc/en-us/articles/4408822236058
 */
export function runTriggers(moment: Moment, draft: Draft): void {
  const triggers = orderedTriggers(moment.world).filter((rule) => rule.active);
  const done = new Set<number>();
  for (let next = due(moment, triggers, done); next; next = due(moment, triggers, done)) {
    for (const trigger of triggers) {
      if (done.has(trigger.id) || !allHold(moment, trigger.conditions)) continue;
      done.add(trigger.id);
      if (perform(moment, draft, trigger, 'trigger')) break;
    }
  }
}

const due = (moment: Moment, triggers: Rule[], done: Set<number>) =>
  triggers.find((rule) => !done.has(rule.id) && allHold(moment, rule.conditions));
