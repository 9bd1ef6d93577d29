import { type Policy, parsePolicy } from '../../../core';
import type { StoredPolicy } from '../../client';
import type { PolicyVersion } from '../store/policies';
import type { Disbelief, RefusedPolicy } from '../store/refused-policies';

/** What came of reading the account's records: the versions that are new and believed, in their order, and the refused ones. */
export interface Belief {
  readonly believed: readonly PolicyVersion[];
  /** Records of versions that the app's own user has not signed yet, with the name that it signs for. */
  readonly unsigned: readonly Pick<StoredPolicy, 'record' | 'savedBy'>[];
  readonly refused: readonly RefusedPolicy[];
}

export interface BeliefInput {
  /** The latest version that is known already; 0 for none. */
  readonly latest: number;
  /** Whether Zendesk says at present that this user is an admin. */
  readonly isAdmin: (user: string | null) => boolean;
  /** The app's own user: it writes for whoever it names in the record. */
  readonly appUser: string;
}

/**
 * Which records are policy versions. On most plans every agent may write records of a custom object, so a record is believed by
 * who made it and who wrote it last, as Zendesk says: an administrator, or the app's own user, which signs each version once it
 * is believed. What the record itself claims counts only under that signature. So a lost database is rebuilt from the records,
 * long after an administrator has left.
 */
export function believe(records: readonly StoredPolicy[], { latest, isAdmin, appUser }: BeliefInput): Belief {
  const believed: PolicyVersion[] = [];
  const unsigned: Pick<StoredPolicy, 'record' | 'savedBy'>[] = [];
  const refused: RefusedPolicy[] = [];
  const refuse = ({ record, version }: StoredPolicy, reason: Disbelief) => refused.push({ record, version, reason });
  let known = latest;
  for (const record of [...records].sort((a, b) => a.version - b.version)) {
    const isSigned = record.updatedBy === appUser;
    const savedBy = isSigned ? record.savedBy : String(record.createdBy);
    if (!isSigned && !(isAdmin(record.createdBy) && isAdmin(record.updatedBy))) refuse(record, 'not-by-an-admin');
    else if (record.version <= latest) {
      if (!isSigned) unsigned.push({ record: record.record, savedBy });
    } else if (record.version !== known + 1) refuse(record, 'not-the-next-version');
    else {
      const policy = readPolicy(record);
      const savedAt = Date.parse(record.savedAt);
      if (policy === null || Number.isNaN(savedAt)) refuse(record, 'unreadable');
      else if (policy === 'faulty') refuse(record, 'faulty');
      else {
        if (!isSigned) unsigned.push({ record: record.record, savedBy });
        believed.push({ policy, savedAt, savedBy, rejudge: record.rejudge, reason: record.reason });
        known = record.version;
      }
    }
  }
  return { believed, unsigned, refused };
}

function readPolicy({ policy: text, version }: StoredPolicy): Policy | 'faulty' | null {
  try {
    const parsed = parsePolicy(JSON.parse(text));
    return parsed.ok && parsed.policy.version === version ? parsed.policy : 'faulty';
  } catch {
    return null;
  }
}
