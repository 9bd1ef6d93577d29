import { createHash } from 'node:crypto';
import { Failure } from '../http/failure';
import type { Wire } from '../store/account';
import type { JobWork, Task } from '../store/task';
import type { World } from '../store/world';
import { doWork } from './work';

/** A job takes this long from its request to its end. */
const TAKES = 1_000;
const MOST_RUNNING = 30;

const TYPES: Record<JobWork['type'], string> = {
  'create-tickets': 'Bulk Create Ticket',
  'update-tickets': 'Bulk Update Ticket',
  'delete-tickets': 'Bulk Delete Ticket',
  'merge-tickets': 'Ticket Merge',
  'save-users': 'Bulk Create User',
  'save-organizations': 'Bulk Update Organization',
  'resource-collection': 'Resource Collection',
};

/** Puts work into the queue and gives the job status of that moment: queued. */
export function enqueue(world: World, work: JobWork): Wire {
  const running = Object.values(world.state.jobs).filter(
    (job) => job.status === 'queued' || job.status === 'working',
  ).length;
  if (running >= MOST_RUNNING)
    throw new Failure(
      429,
      { error: 'TooManyJobs', description: `You can only run ${MOST_RUNNING} jobs at once` },
      { 'retry-after': '60' },
    );
  const id = createHash('md5').update(`job|${world.id()}`).digest('hex');
  const job = {
    id,
    url: world.url(`job_statuses/${id}`),
    job_type: TYPES[work.type],
    status: 'queued',
    total: size(work),
    progress: null,
    message: null,
    results: null,
  };
  world.state.jobs[id] = job;
  world.schedule({ kind: 'job', at: world.clock.now() + TAKES, jobId: id, work });
  return job;
}

export function runJob(world: World, { jobId, work }: Extract<Task, { kind: 'job' }>): void {
  const job = world.state.jobs[jobId];
  if (!job) return;
  try {
    Object.assign(job, {
      results: doWork(world, work),
      status: 'completed',
      progress: job.total,
      message: `Completed at ${world.now()}`,
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    Object.assign(job, { status: 'failed', message: error.message, results: null });
  }
}

function size(work: JobWork): number {
  switch (work.type) {
    case 'create-tickets':
      return work.tickets.length;
    case 'update-tickets':
      return work.changes.length;
    case 'delete-tickets':
      return work.ids.length;
    case 'save-users':
      return work.users.length;
    case 'save-organizations':
      return work.organizations.length;
    case 'merge-tickets':
    case 'resource-collection':
      return 1;
    default:
      return work satisfies never;
  }
}
