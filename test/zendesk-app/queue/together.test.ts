import { describe, expect, it } from 'vitest';
import { together } from '../../../zendesk-app/service/queue/together';

/** Batches that end when the test says so. */
function setUp() {
  const batches: { readonly items: readonly number[]; readonly end: (failure?: Error) => void }[] = [];
  const take = together<number>(
    (items) =>
      new Promise((resolve, reject) => {
        batches.push({ items, end: (failure) => (failure ? reject(failure) : resolve()) });
      }),
  );
  const begun = async (count: number): Promise<void> => {
    while (batches.length < count) await Promise.resolve();
  };
  return { batches, take, begun };
}

describe('what is asked for at the same time is carried out together', () => {
  it('is one batch, and what comes while it is at work is the next', async () => {
    const { batches, take, begun } = setUp();
    const first = [take(1), take(2)];
    await begun(1);
    const next = [take(3), take(4), take(5)];
    batches[0]?.end();
    await Promise.all(first);
    await begun(2);
    batches[1]?.end();
    await Promise.all(next);
    expect(batches.map(({ items }) => items)).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });

  it('nobody is told before the own batch is done', async () => {
    const { batches, take, begun } = setUp();
    const told: number[] = [];
    const first = take(1).then(() => told.push(1));
    await begun(1);
    const second = take(2).then(() => told.push(2));
    batches[0]?.end();
    await first;
    await begun(2);
    expect(told).toEqual([1]);
    batches[1]?.end();
    await second;
    expect(told).toEqual([1, 2]);
  });

  it('a batch that fails is told to its own askers alone', async () => {
    const { batches, take, begun } = setUp();
    const failing = expect(Promise.all([take(1), take(2)])).rejects.toThrow('the disk is full');
    await begun(1);
    const next = take(3);
    batches[0]?.end(new Error('the disk is full'));
    await failing;
    await begun(2);
    batches[1]?.end();
    await expect(next).resolves.toBeUndefined();
  });
});
