/** Who may be given support, and why not (F1 to F3). */
export type { EntitlementFacts } from './judge';
export { judge } from './judge';
export type { Agreement, Verdict } from './verdict';
export { VERDICTS } from './verdict';
