import type { Kysely } from 'kysely';
import { type Policy, parsePolicy } from '../../../core';
import { type Connection, createPolicyRecord, listPolicyRecords, type PolicyRecord } from '../../client';
import { POLICY_OBJECT } from '../../setup';
import type { Tables } from '../database/tables';
import { keepPolicy, type PolicyVersion, policiesOf } from '../store/policies';

/**
 * The account's policy versions. They live in a custom object on Zendesk; the store keeps a copy, and this the parsed ones: the
 * core prepares each policy object once.
 */
export class PolicyShelf {
  #versions: readonly PolicyVersion[] = [];

  constructor(
    private readonly db: Kysely<Tables>,
    private readonly account: string,
    private readonly connection: Connection,
  ) {}

  /** Brings the copy up to date with Zendesk. An account without any version gets `first`. */
  async load(first: PolicyVersion): Promise<void> {
    const known = await policiesOf(this.db, this.account);
    if (known.length === 0) {
      const records = await listPolicyRecords(this.connection, POLICY_OBJECT);
      for (const record of records) await this.#keep(record);
      if (records.length === 0) await this.save(first);
    }
    await this.refresh();
  }

  /** Reads the copy again: another instance of the service may have saved a version. */
  async refresh(): Promise<void> {
    const versions = await policiesOf(this.db, this.account);
    this.#versions = versions.map((version, place) => {
      const before = this.#versions[place];
      return before?.policy.version === version.policy.version ? before : version;
    });
  }

  /** Appends a version: on Zendesk first, where a second one of the same number is refused. */
  async save(version: PolicyVersion): Promise<void> {
    await createPolicyRecord(this.connection, POLICY_OBJECT, {
      version: version.policy.version,
      policy: JSON.stringify(version.policy),
      savedAt: new Date(version.savedAt).toISOString(),
      savedBy: version.savedBy,
      rejudge: version.rejudge,
    });
    await keepPolicy(this.db, this.account, version);
    await this.refresh();
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

  async #keep({ policy, savedAt, savedBy, rejudge }: PolicyRecord): Promise<void> {
    const parsed = parsePolicy(JSON.parse(policy));
    if (!parsed.ok) throw new TypeError(`A policy on Zendesk is faulty: ${JSON.stringify(parsed.faults)}`);
    await keepPolicy(this.db, this.account, { policy: parsed.policy, savedAt: Date.parse(savedAt), savedBy, rejudge });
  }
}
