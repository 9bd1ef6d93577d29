import { useEffect, useState } from 'react';
import type { Period } from '../../../../core';
import type { Installation } from '../../../setup';
import type { Zaf } from '../../zaf/zaf';
import { incidentOn, type TicketIncident } from './incident';
import { reportedBetween, searchTickets } from './search';

export type PeriodState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'ready'; readonly incidents: readonly TicketIncident[] };

/** The incidents reported in a period, read when it is chosen: one request for each three hundred. */
export function usePeriod(zaf: Zaf, installation: Installation, period: Period): PeriodState {
  const { start, end } = period;
  const [read, setRead] = useState<{ readonly start: number; readonly end: number; readonly state: PeriodState }>();
  useEffect(() => {
    let wanted = true;
    const say = (state: PeriodState): void => {
      if (wanted) setRead({ start, end, state });
    };
    searchTickets(zaf, reportedBetween(start, end)).then(
      ({ tickets }) =>
        say({ phase: 'ready', incidents: tickets.flatMap((one) => incidentOn(one, installation) ?? []) }),
      () => say({ phase: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [zaf, installation, start, end]);
  return read?.start === start && read.end === end ? read.state : { phase: 'reading' };
}
