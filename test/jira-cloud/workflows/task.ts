import { Hono } from 'hono';
import type { Environment, Exchange } from '../http/environment';
import { notFound } from '../http/failure';
import { nextId } from '../store/ids';
import type { JsonObject } from '../store/json';
import { schedule } from '../store/pending';
import type { World } from '../store/world';

/** Long work: what it does is done at once, that it is finished is said after the site's `taskDurationMs`. */
export interface Task {
  id: string;
  description: string;
  submitted: number;
  finished: number | null;
}

function startTask(world: World, description: string): Task {
  const now = world.clock.now();
  const task: Task = { id: nextId(world, 'task'), description, submitted: now, finished: null };
  world.state.tasks[task.id] = task;
  return task;
}

/** A long change: answered with a redirect to the task that reports on it; it is not complete yet in that answer. */
export function answerWithTask(world: World, c: Exchange, description: string): Response {
  const task = startTask(world, description);
  const response = c.json(taskDetails(world, task), 303, { location: `${world.siteUrl}/rest/api/3/task/${task.id}` });
  schedule(world, { kind: 'task', at: task.submitted + world.state.settings.taskDurationMs, taskId: task.id });
  return response;
}

export function finishedTask(world: World, description: string): Task {
  const task = startTask(world, description);
  task.finished = task.submitted;
  return task;
}

export function finishTask(world: World, id: string): void {
  const task = world.state.tasks[id];
  if (task) task.finished = world.clock.now();
}

export function taskDetails(world: World, task: Task): JsonObject {
  const now = world.clock.now();
  const done = task.finished !== null;
  return {
    self: `${world.siteUrl}/rest/api/3/task/${task.id}`,
    id: task.id,
    description: task.description,
    status: done ? 'COMPLETE' : 'RUNNING',
    ...(done ? { result: {} } : {}),
    submittedBy: 10000,
    progress: done ? 100 : 10,
    elapsedRuntime: (task.finished ?? now) - task.submitted,
    submitted: task.submitted,
    started: task.submitted,
    ...(task.finished === null ? {} : { finished: task.finished }),
    lastUpdate: task.finished ?? now,
  };
}

export function taskRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.get('/task/:id', (c) => {
    const task = world.state.tasks[c.req.param('id')];
    if (!task) throw notFound('The task was not found.');
    return c.json(taskDetails(world, task));
  });
  return routes;
}
