import {
  addToSummary,
  comparePolicies,
  EMPTY_SUMMARY,
  keepWorst,
  type Policy,
  type Preview,
  type PreviewInput,
  type PreviewKind,
  previewIncident,
} from '../../../../../core';
import { breathe } from './breathe';

/** So many incidents between two breaths: each takes about a millisecond. */
const AT_A_TIME = 4;
const KEPT = 500;

/** The core's preview, in pieces between which the page can be used. Throws the signal's reason. */
export async function previewInPieces(
  inputs: readonly PreviewInput[],
  policies: readonly Policy[],
  changed: Policy,
  { now, kind, signal }: { readonly now: number; readonly kind: PreviewKind; readonly signal: AbortSignal },
): Promise<Preview> {
  const comparison = comparePolicies(policies, changed, now, kind);
  let result: Preview = { summary: EMPTY_SUMMARY, changed: [] };
  for (const [place, input] of inputs.entries()) {
    if (place % AT_A_TIME === 0) {
      signal.throwIfAborted();
      await breathe();
    }
    const incident = previewIncident(input, comparison);
    result = {
      summary: addToSummary(result.summary, incident),
      changed: keepWorst(result.changed, incident, KEPT),
    };
  }
  return result;
}
