import { view as bridge, invoke } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';
import { type PortalReader, portalReader } from '../../../core';
import type { ReportFormAnswer } from '../../resolvers/report-form';
import type { Result } from '../../resolvers/result';
import { letPass } from './hand-over';

type Form = Extract<ReportFormAnswer, { state: 'form' }>;

/** The questions in one of their states. */
export type ReportPhase =
  | { readonly phase: 'loading' | 'failed' | 'none' }
  | { readonly phase: 'ready'; readonly form: Form; readonly reader: PortalReader };

interface Loaded {
  readonly form: Form;
  readonly zone: string | undefined;
  readonly ahead: number;
}

const MINUTE = 60_000;

/** What the form is drawn from: asked for once. A report that cannot be asked about is never held up. */
export function useReportForm(): { readonly state: ReportPhase; readonly retry: () => void } {
  const [phase, setPhase] = useState<'loading' | 'failed' | 'none'>('loading');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [, tick] = useState(0);

  const load = useCallback(async () => {
    setPhase('loading');
    try {
      const [answer, { timezone }] = await Promise.all([
        invoke<Result<ReportFormAnswer>>('reportForm', {}),
        bridge.getContext(),
      ]);
      if ('ok' in answer && answer.state === 'form')
        return setLoaded({ form: answer, zone: timezone, ahead: answer.now - Date.now() });
      setPhase('none');
    } catch {
      setPhase('failed');
    }
    letPass();
  }, []);
  useEffect(() => {
    void load();
    const minutes = setInterval(() => tick((count) => count + 1), MINUTE);
    return () => clearInterval(minutes);
  }, [load]);
  if (!loaded) return { state: { phase }, retry: () => void load() };
  const { form, zone, ahead } = loaded;
  const reader = portalReader(zone, form.policy.calendar.timeZone, Date.now() + ahead);
  return { state: { phase: 'ready', form, reader }, retry: () => void load() };
}
