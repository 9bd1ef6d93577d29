import type { Policy } from '../policy';
import { comparePolicies, type PreviewKind } from './comparison';
import { type PreviewInput, previewIncident } from './preview-incident';
import type { PreviewedIncident } from './previewed';
import { addToSummary, EMPTY_SUMMARY, type PreviewSummary } from './summary';
import { keepWorst } from './worst';

/** What a change would do: in numbers, and incident by incident. */
export interface Preview {
  readonly summary: PreviewSummary;
  /** Changed incidents only, worst first, at most as many as were asked for. */
  readonly changed: readonly PreviewedIncident[];
}

/** What a preview answers, and how much of it is kept. */
export interface PreviewOptions {
  /** See {@link PreviewKind}; `from-the-report` unless said otherwise. */
  readonly kind?: PreviewKind;
  /** How many changed incidents to keep; 500 unless said otherwise. */
  readonly keep?: number;
}

/**
 * What changing the policy would do: deadlines that move, breaches gained and lost, closures and notices moved, per severity
 * and overall (semantics.md section 8: shown before a policy is saved). Nothing is sent and no effect is decided. Pure.
 * `policy` is the present one or all its versions; `now` is epoch ms. Takes any iterable and holds one ticket at a time; a
 * shell that reads its tickets asynchronously folds `previewIncident` and `addToSummary` itself.
 */
export function preview(
  histories: Iterable<PreviewInput>,
  policy: Policy | readonly Policy[],
  changed: Policy,
  now: number,
  { kind = 'from-the-report', keep = 500 }: PreviewOptions = {},
): Preview {
  const comparison = comparePolicies(policy, changed, now, kind);
  let result: Preview = { summary: EMPTY_SUMMARY, changed: [] };
  for (const input of histories) {
    const incident = previewIncident(input, comparison);
    result = {
      summary: addToSummary(result.summary, incident),
      changed: keepWorst(result.changed, incident, keep),
    };
  }
  return result;
}
