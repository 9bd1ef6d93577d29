import type { Kysely } from 'kysely';
import type { Policy } from '../../../core';
import { countersign, createPolicyRecord, listPolicyRecords, type StoredPolicy, type Zendesk } from '../../client';
import { POLICY_OBJECT } from '../../setup';
import type { Tables } from '../database/tables';
import { keepPolicy, latestVersion, type PolicyVersion, policiesOf } from '../store/policies';
import { keepRefused, type RefusedPolicy } from '../store/refused-policies';
import { believe } from './believe';

/**
 * The account's policy versions. They live in a custom object on Zendesk; the store keeps a copy, and this the parsed ones: the
 * core prepares each policy object once.
 */
export class PolicyShelf {
  #versions: readonly PolicyVersion[] = [];

  constructor(
    private readonly db: Kysely<Tables>,
    private readonly account: string,
    private readonly zendesk: Zendesk,
    /** The app's own user: an admin, by setup. */
    private readonly appUser: string,
  ) {}

  /** Brings the copy up to date with Zendesk. An account without any version gets `first`. */
  async load(first: PolicyVersion): Promise<void> {
    await this.refresh(first.savedAt);
    if (this.#versions.length === 0) await this.save(first);
  }

  /**
   * Looks for versions that an administrator's page wrote on Zendesk, and keeps those that are believed. `now` in epoch
   * milliseconds. Gives the records that were not refused before and are now.
   */
  async refresh(now: number): Promise<readonly RefusedPolicy[]> {
    const records = await listPolicyRecords(this.zendesk.connection, POLICY_OBJECT);
    const admins = await this.#adminsAmong(records);
    const { believed, unsigned, refused } = believe(records, {
      latest: await latestVersion(this.db, this.account),
      isAdmin: (user) => user !== null && admins.has(user),
      appUser: this.appUser,
    });
    for (const version of believed) await keepPolicy(this.db, this.account, version);
    for (const one of unsigned)
      await countersign(this.zendesk.connection, POLICY_OBJECT, one, new Date(now).toISOString());
    await this.reread();
    return keepRefused(this.db, this.account, refused, now);
  }

  /** Reads the copy again where another instance of the service has kept a version. */
  async catchUp(): Promise<void> {
    const latest = await latestVersion(this.db, this.account);
    if (latest !== this.#versions.at(-1)?.policy.version) await this.reread();
  }

  async reread(): Promise<void> {
    const versions = await policiesOf(this.db, this.account);
    this.#versions = versions.map((version, place) => {
      const before = this.#versions[place];
      return before?.policy.version === version.policy.version ? before : version;
    });
  }

  /** Appends a version: on Zendesk first, where a second one of the same number is refused. */
  async save(version: PolicyVersion): Promise<void> {
    await createPolicyRecord(this.zendesk.connection, POLICY_OBJECT, {
      version: version.policy.version,
      policy: JSON.stringify(version.policy),
      savedAt: new Date(version.savedAt).toISOString(),
      savedBy: version.savedBy,
      rejudge: version.rejudge,
      reason: version.reason,
    });
    await keepPolicy(this.db, this.account, version);
    await this.reread();
  }

  get latest(): Policy {
    const last = this.#versions.at(-1);
    if (!last) throw new RangeError('The policies are not loaded');
    return last.policy;
  }

  policies(): readonly Policy[] {
    return this.#versions.map(({ policy }) => policy);
  }

  rejudgements(): readonly { readonly at: number }[] {
    return this.#versions.filter(({ rejudge }) => rejudge).map(({ savedAt }) => ({ at: savedAt }));
  }

  versions(): readonly PolicyVersion[] {
    return this.#versions;
  }

  /** Who of those that wrote records is an admin; nothing is asked where the app alone did. */
  async #adminsAmong(records: readonly StoredPolicy[]): Promise<ReadonlySet<string>> {
    const writers = new Set(records.flatMap(({ createdBy, updatedBy }) => [createdBy ?? [], updatedBy ?? []].flat()));
    writers.delete(this.appUser);
    const admins = new Set([this.appUser]);
    const ids = [...writers].map(Number).filter(Number.isSafeInteger);
    for (let from = 0; from < ids.length; from += 100) {
      const people = await this.zendesk.people(ids.slice(from, from + 100));
      for (const { id, role, active } of people) if (role === 'admin' && active !== false) admins.add(String(id));
    }
    return admins;
  }
}
