import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import { describe, expect, it } from 'vitest';
import { exampleApp, START } from './example-app';

interface Job {
  owner: string;
  due: string;
  size?: number;
}

const jobs = () => kvs.entity<Job>('job');

describe('values by key', () => {
  it('come back as they were, and not at all when there are none', async () => {
    const { run } = exampleApp();
    await run(async () => {
      await kvs.set('a', { b: [1, null] });
      expect(await kvs.get('a')).toEqual({ b: [1, null] });
      expect(await kvs.get('c')).toBeUndefined();
      await kvs.delete('a');
      expect(await kvs.get('a')).toBeUndefined();
    });
  });

  it('are copies: nobody changes what is stored but by storing it', async () => {
    const { run } = exampleApp();
    await run(async () => {
      const value = { n: 1 };
      await kvs.set('a', value);
      value.n = 2;
      expect(await kvs.get('a')).toEqual({ n: 1 });
    });
  });

  it.each([
    ['a key with a slash', 'a/b', 1, 'INVALID_KEY'],
    ['a key of 501 characters', 'k'.repeat(501), 1, 'INVALID_KEY'],
    ['a value of more than 240 KiB', 'a', 'x'.repeat(241 * 1024), 'MAX_SIZE'],
  ])('refuse %s', async (_, key, value, code) => {
    const { run } = exampleApp();
    await expect(run(() => kvs.set(key, value))).rejects.toMatchObject({ code });
  });

  it('are not overwritten where the key must be new', async () => {
    const { run } = exampleApp();
    const options = { keyPolicy: 'FAIL_IF_EXISTS' } as const;
    await run(() => kvs.set('a', 1, options));
    await expect(run(() => kvs.set('a', 2, options))).rejects.toMatchObject({ code: 'KEY_CONFLICT' });
  });

  it('vanish when their time to live is over', async () => {
    const { run, clock } = exampleApp();
    await run(() => kvs.set('a', 1, { ttl: { value: 2, unit: 'MINUTES' } }));
    await clock.advanceTo(START + 119_999);
    expect(await run(() => kvs.get('a'))).toBe(1);
    await clock.advanceTo(START + 120_000);
    expect(await run(() => kvs.get('a'))).toBeUndefined();
  });

  it('are found by the beginning of their keys, in pages', async () => {
    const { run } = exampleApp();
    await run(async () => {
      for (let n = 0; n < 12; n++) await kvs.set(`p:${String(n).padStart(2, '0')}`, n);
      await kvs.set('q', 0);
      const query = () => kvs.query().where('key', WhereConditions.beginsWith('p:'));
      const first = await query().getMany();
      expect(first.results.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      const rest = await query()
        .cursor(first.nextCursor ?? '')
        .getMany();
      expect(rest.results.map(({ value }) => value)).toEqual([10, 11]);
      expect(rest.nextCursor).toBeUndefined();
    });
  });

  it('can be read in a batch, which says what it did not find', async () => {
    const { run } = exampleApp();
    await run(async () => {
      await kvs.set('a', 1);
      const { successfulKeys, failedKeys } = await kvs.batchGet([{ key: 'a' }, { key: 'b' }]);
      expect(successfulKeys).toMatchObject([{ key: 'a', value: 1 }]);
      expect(failedKeys).toMatchObject([{ key: 'b', error: { code: 'KEY_NOT_FOUND' } }]);
    });
  });
});

describe('entities', () => {
  it('are found by an index, in the order of its range', async () => {
    const { run } = exampleApp();
    await run(async () => {
      await jobs().set('1', { owner: 'ann', due: '2026-03-03' });
      await jobs().set('2', { owner: 'ann', due: '2026-03-01' });
      await jobs().set('3', { owner: 'bob', due: '2026-03-02' });
      const due = await jobs().query().index('by-due').where(WhereConditions.lessThanEqualTo('2026-03-02')).getMany();
      expect(due.results.map(({ key }) => key)).toEqual(['2', '3']);
      const hers = await jobs()
        .query()
        .index('by-owner', { partition: ['ann'] })
        .getMany();
      expect(hers.results.map(({ key }) => key)).toEqual(['2', '1']);
    });
  });

  it.each([
    ['an attribute that the manifest does not name', { owner: 'ann', due: 'x', colour: 'red' }, 'ATTRIBUTE_NOT_FOUND'],
    ['an attribute of another type', { owner: 7, due: 'x' }, 'INVALID_ATTRIBUTE'],
    ['an integer of more than 32 bits', { owner: 'ann', due: 'x', size: 2 ** 40 }, 'INVALID_ATTRIBUTE'],
  ])('refuse %s', async (_, value, code) => {
    const { run } = exampleApp();
    await expect(run(() => kvs.entity('job').set('1', value))).rejects.toMatchObject({ code });
  });

  it('have no index and no entity but those of the manifest', async () => {
    const { run } = exampleApp();
    await expect(run(() => jobs().query().index('by-size').getMany())).rejects.toMatchObject({
      code: 'INDEX_NOT_FOUND',
    });
    await expect(run(() => kvs.entity('task').get('1'))).rejects.toMatchObject({ code: 'SCHEMA_NOT_FOUND' });
  });

  it('change together in a transaction, or not at all', async () => {
    const { run } = exampleApp();
    await run(() => jobs().set('1', { owner: 'ann', due: 'x' }));
    const owned = (owner: string) => new Filter<Job>().and('owner', FilterConditions.equalTo(owner));
    await expect(
      run(() =>
        kvs
          .transact()
          .set('log', 'taken')
          .check('1', { entityName: 'job', conditions: owned('bob') })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
    expect(await run(() => kvs.get('log'))).toBeUndefined();
    await run(() =>
      kvs
        .transact()
        .set('log', 'taken')
        .check('1', { entityName: 'job', conditions: owned('ann') })
        .execute(),
    );
    expect(await run(() => kvs.get('log'))).toBe('taken');
  });
});
