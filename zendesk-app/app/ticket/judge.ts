import { type Judged, judgeFor } from '../../../core';
import type { LoadedTicket } from './load/load-ticket';

/** Folds the ticket at `now` (epoch ms). */
export const judgeTicket = ({ history, facts, setup }: LoadedTicket, now: number): Judged =>
  judgeFor({ history, policies: setup.policies, facts }, now);
