import type { AppliedTarget, Track } from '../clocks/track';
import { type Policy, preparePolicy } from '../policy';
import type { PreparedTarget } from '../policy/prepared';
import type { Severity } from '../severity/level';
import type { CarriedOut } from './record';
import type { ReviewInput } from './review';
import type { State } from './state';

type ClockField = 'firstResponse' | 'customerResponse' | 'statusUpdate';

/** A target by its place: the version of the policy, and the severity. */
interface PackedTarget {
  readonly version: string;
  readonly severity: Severity;
}

interface PackedTrack extends Omit<Track, 'rule' | 'applied'> {
  readonly rule: PackedTarget;
  readonly applied: readonly (Omit<AppliedTarget, 'rule'> & { readonly rule: PackedTarget })[];
}

/** A state as plain data: without what every review brings along (history, facts, policies), and nothing but JSON. */
export interface PackedState
  extends Omit<State, 'history' | 'facts' | 'policies' | 'policy' | 'records' | ClockField>,
    Readonly<Record<ClockField, PackedTrack | null>> {
  readonly version: string;
  readonly records: readonly CarriedOut[];
}

/** Tells versions of a policy apart: the number, and the instant from which it holds. */
export const versionOf = ({ version, effectiveFrom }: Policy): string => `${version} from ${effectiveFrom}`;

export function packState(state: State): PackedState {
  const { history: _, facts: __, policies: ___, policy, records, ...rest } = state;
  return {
    ...rest,
    version: versionOf(policy.policy),
    records: [...records.values()],
    firstResponse: packTrack(state.firstResponse),
    customerResponse: state.customerResponse && packTrack(state.customerResponse),
    statusUpdate: state.statusUpdate && packTrack(state.statusUpdate),
  };
}

/** The state again, with lists of its own that a fold may add to; null when a version that it was judged by is no longer there. */
export function unpackState(packed: PackedState, { history, facts, policies }: ReviewInput): State | null {
  const { version, records, ...rest } = packed;
  const policy = policies.find((candidate) => versionOf(candidate) === version);
  const clocks = unpackTracks(packed, policies);
  if (!policy || !clocks) return null;
  return {
    ...rest,
    ...clocks,
    collaborators: [...rest.collaborators],
    supervisorResumedAt: [...rest.supervisorResumedAt],
    splits: [...rest.splits],
    sessions: [...rest.sessions],
    alerts: [...rest.alerts],
    steps: [...rest.steps],
    history,
    facts,
    policies,
    policy: preparePolicy(policy),
    records: new Map(records.map((done) => [done.key, done])),
  };
}

const packTarget = ({ policy, severity }: PreparedTarget): PackedTarget => ({ version: versionOf(policy), severity });

const packTrack = (track: Track): PackedTrack => ({
  ...track,
  rule: packTarget(track.rule),
  applied: track.applied.map((target) => ({ ...target, rule: packTarget(target.rule) })),
});

function unpackTracks(packed: PackedState, policies: readonly Policy[]): Pick<State, ClockField> | null {
  const [first, customer, update] = [packed.firstResponse, packed.customerResponse, packed.statusUpdate].map(
    (track) => track && unpackTrack(track, policies),
  );
  const lost = first == null || customer === undefined || update === undefined;
  return lost ? null : { firstResponse: first, customerResponse: customer, statusUpdate: update };
}

/** Undefined when a target is no longer there. */
function unpackTrack(track: PackedTrack, policies: readonly Policy[]): Track | undefined {
  const targetOf = ({ version, severity }: PackedTarget): PreparedTarget | null => {
    const policy = policies.find((candidate) => versionOf(candidate) === version);
    return policy ? preparePolicy(policy).severities[severity][track.name] : null;
  };
  const rule = targetOf(track.rule);
  const applied = track.applied.flatMap((target): AppliedTarget[] => {
    const found = targetOf(target.rule);
    return found ? [{ ...target, rule: found }] : [];
  });
  return rule && applied.length === track.applied.length ? { ...track, rule, applied } : undefined;
}
