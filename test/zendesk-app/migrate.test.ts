import type { MigrationResultSet } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../zendesk-app/service/database/migrate';

/** A migrator that answers with these one after the other, the last for good. */
function migrator(...answers: MigrationResultSet[]) {
  const asked = { times: 0, migrateToLatest: async () => answers[Math.min(asked.times++, answers.length - 1)]! };
  return asked;
}

const failed = (code: string): MigrationResultSet => ({ error: Object.assign(new Error(code), { code }), results: [] });
const done: MigrationResultSet = { results: [] };

describe('migrating', () => {
  it.each([
    ['table', '42P01'],
    ['schema', '3F000'],
    ['column', '42703'],
  ])(
    'looks again when a %s of somebody else’s was dropped while Kysely looked through the database',
    async (_, code) => {
      const asked = migrator(failed(code), failed(code), done);
      await migrate(asked);
      expect(asked.times).toBe(3);
    },
  );

  it('gives up when that goes on', async () => {
    const asked = migrator(failed('42P01'));
    await expect(migrate(asked)).rejects.toThrow('42P01');
    expect(asked.times).toBe(5);
  });

  it('does not try again what failed in any other way, or in a migration of ours', async () => {
    const other = migrator(failed('42501'), done);
    await expect(migrate(other)).rejects.toThrow('42501');
    expect(other.times).toBe(1);
    const ours = migrator(
      { ...failed('42P01'), results: [{ migrationName: '0002', direction: 'Up', status: 'Error' }] },
      done,
    );
    await expect(migrate(ours)).rejects.toThrow('42P01');
    expect(ours.times).toBe(1);
  });
});
