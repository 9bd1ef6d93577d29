import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { HAND_TASKS, type HandTask } from '../setup/checklist';

const doneSchema = z.array(z.enum(HAND_TASKS));
const keyOf = (projectKey: string): string => `hand-tasks:${projectKey}`;

/** What an administrator said to have done by hand in a project: Jira has no way to look. */
export async function readHandTasks(projectKey: string): Promise<HandTask[]> {
  return doneSchema.parse((await kvs.get(keyOf(projectKey))) ?? []);
}

export async function markHandTask(projectKey: string, task: HandTask, done: boolean): Promise<void> {
  const others = (await readHandTasks(projectKey)).filter((one) => one !== task);
  await kvs.set(keyOf(projectKey), done ? [...others, task] : others);
}
