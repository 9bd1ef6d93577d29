import type { ClockName } from '../../../core/clocks/clock';
import type { ClockChange, PreviewedClock, PreviewedIncident } from '../../../core/preview/previewed';

/** An open incident of Severity 2 that a change leaves as it is, but for what is given. */
export const changedIncident = (differs: Partial<PreviewedIncident> = {}): PreviewedIncident => ({
  number: '40100',
  subject: 'Scheduled exports fail',
  severity: 2,
  reportedAt: 0,
  open: true,
  clocks: [],
  closure: null,
  notice: null,
  status: null,
  priority: null,
  ...differs,
});

/** A clock due at one instant by the present policy and at another by the changed one; null: there is no such clock. */
export const clockChange = (
  from: number | null,
  to: number | null,
  breaches: { readonly from?: number; readonly to?: number } = {},
  clock: ClockName = 'firstResponse',
): ClockChange => ({ clock, from: running(from, breaches.from), to: running(to, breaches.to) });

const running = (dueAt: number | null, breaches = 0): PreviewedClock | null =>
  dueAt === null ? null : { state: 'running', dueAt, breaches };
