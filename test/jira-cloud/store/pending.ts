import { setIssueProperty } from '../issues/issue-property';
import { finishTask } from '../workflows/task';
import type { Json } from './json';
import type { World } from './world';

/** Something the site does later, kept in its state so that a restored site still does it. */
export type Pending =
  | { at: number; kind: 'issue-property'; issueId: string; key: string; value: Json; accountId: string }
  | { at: number; kind: 'task'; taskId: string };

/** Does it now when it is due, else arms the clock. */
export function schedule(world: World, pending: Pending): void {
  if (pending.at <= world.clock.now()) {
    carryOut(world, pending);
    return;
  }
  world.state.pending.push(pending);
  arm(world, pending);
}

export function armPending(world: World): void {
  for (const pending of world.state.pending) arm(world, pending);
}

function arm(world: World, pending: Pending): void {
  const { state } = world;
  world.clock.at(pending.at, () => {
    // A site that was restored in between has a state of its own, with timers of its own.
    if (world.state !== state) return;
    state.pending = state.pending.filter((other) => other !== pending);
    carryOut(world, pending);
  });
}

function carryOut(world: World, pending: Pending): void {
  switch (pending.kind) {
    case 'issue-property': {
      const issue = world.state.issues[pending.issueId];
      if (issue) setIssueProperty(world, issue, pending.key, pending.value, pending.accountId);
      return;
    }
    case 'task':
      finishTask(world, pending.taskId);
      return;
    default:
      throw new Error(`no such pending work: ${JSON.stringify(pending satisfies never)}`);
  }
}
