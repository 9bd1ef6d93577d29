import { expect, test, vi } from 'vitest';
import { JiraBundles } from './jira-bundles';

const WAIT = { timeout: 55_000, interval: 200 };

test('a screen that cannot be built says why, once; whoever asks after that has it built again', async () => {
  const { of } = new JiraBundles();
  for (const round of [1, 2]) {
    expect(of('nowhere'), `round ${round}`).toEqual({ state: 'building' });
    await vi.waitFor(() => {
      expect(of('nowhere')).toEqual({
        state: 'failed',
        why: expect.stringContaining('the manifest has no resource nowhere'),
      });
    }, WAIT);
  }
});
