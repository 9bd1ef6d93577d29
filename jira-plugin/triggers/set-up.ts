import { z } from 'zod';
import { JiraFailure } from '../jira/failure';
import { SetupBlocked } from '../setup/changes';
import { provision } from '../setup/provision';
import { writeSetupOutcome } from '../store/setup-outcome';

/** An administrator asked for setup. */
export const setUpSchema = z.object({ setUp: z.object({ projectKey: z.string(), by: z.string(), run: z.string() }) });

/** Runs setup and keeps how it went. A rate limit is thrown on, for the queue to try again: what was made stays. */
export async function runSetUp({ projectKey, run }: z.infer<typeof setUpSchema>['setUp'], now: number): Promise<void> {
  const outcome = { projectKey, run, at: now, changed: [] as string[], checklist: [] as string[], running: null };
  try {
    const { changed, checklist } = await provision(projectKey, now, (running) =>
      writeSetupOutcome({ ...outcome, running, blocked: null }),
    );
    await writeSetupOutcome({ ...outcome, changed: [...changed], checklist: [...checklist], blocked: null });
  } catch (error) {
    if (error instanceof SetupBlocked) {
      const { block, about } = error;
      return writeSetupOutcome({ ...outcome, blocked: { block, about } });
    }
    if (!(error instanceof JiraFailure) || error.status === 429) throw error;
    await writeSetupOutcome({ ...outcome, blocked: { block: 'jira-refused', about: error.message } });
  }
}
