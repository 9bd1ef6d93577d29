import type { Fault } from '../policy/fault';
import { parsePolicy } from '../policy/parse';
import type { Policy } from '../policy/policy';
import { isSame, keyOf, type Path, valueAt, withValue } from './path';

interface Entry {
  readonly path: Path;
  readonly value: unknown;
}

/** A version of the policy with what an administrator entered over it; nothing of it is checked yet. */
export interface PolicyDraft {
  readonly base: Policy;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** A draft in which nothing was entered yet. */
export const draftOf = (base: Policy): PolicyDraft => ({ base, entries: new Map() });

/** The policy as it was entered, sound or not. */
export const enteredPolicy = ({ base, entries }: PolicyDraft): unknown =>
  [...entries.values()].reduce<unknown>((policy, { path, value }) => withValue(policy, path, value), base);

/** Enters a value. One that the version itself has is no entry. */
export function enterValue({ base, entries }: PolicyDraft, path: Path, value: unknown): PolicyDraft {
  const key = keyOf(path);
  // An entry for a whole (a calendar, a list of hours) replaces the ones within it.
  const others = [...entries].filter(([other]) => other !== key && !other.startsWith(`${key}.`));
  const outer = others.find(([other]) => key.startsWith(`${other}.`))?.[1];
  if (outer)
    return enterValue({ base, entries }, outer.path, withValue(outer.value, path.slice(outer.path.length), value));
  const kept = new Map(others);
  if (!isSame(value, valueAt(base, path))) kept.set(key, { path, value });
  return { base, entries: kept };
}

/** The same entries over another version, for somebody whose version was replaced meanwhile. */
export const laidOver = ({ entries }: PolicyDraft, base: Policy): PolicyDraft =>
  [...entries.values()].reduce((draft, { path, value }) => enterValue(draft, path, value), draftOf(base));

/** What was entered, checked: sound, or every fault with its place. */
export interface CheckedDraft {
  readonly faults: readonly Fault[];
  /** What examples count with: everything that is sound, the version's own values elsewhere. */
  readonly sound: Policy;
}

/** Checks what was entered, and finds what of it is sound (semantics.md section 8). */
export function checkDraft(draft: PolicyDraft): CheckedDraft {
  const parsed = parsePolicy(enteredPolicy(draft));
  if (parsed.ok) return { faults: [], sound: parsed.policy };
  let sound = draft.base;
  for (const { path, value } of draft.entries.values()) {
    const tried = parsePolicy(withValue(sound, path, value));
    if (tried.ok) sound = tried.policy;
  }
  return { faults: parsed.faults, sound };
}
