import { z } from 'zod';
import type { Connection } from './connection';

const jobStatusSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  results: z.array(z.looseObject({})).nullish(),
});

export const jobAnswerSchema = z.looseObject({ job_status: jobStatusSchema });

/** Waits for a bulk job to end; `wait` is called between two looks. Resolves to whether it completed. */
export async function jobDone(connection: Connection, id: string, wait: () => Promise<void>): Promise<boolean> {
  for (;;) {
    const { job_status } = await connection.call('GET', `job_statuses/${id}`, jobAnswerSchema);
    if (job_status.status === 'completed') return true;
    if (job_status.status === 'failed' || job_status.status === 'killed') return false;
    await wait();
  }
}
