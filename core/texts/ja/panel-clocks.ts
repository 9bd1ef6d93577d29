import type { Clock, ClockName } from '../../clocks/clock';
import type { Severity } from '../../severity/level';
import { san } from './name';
import { time } from './time';

const MINUTE = 60_000;

export const clockTitles: Readonly<Record<ClockName, string>> = {
  firstResponse: '初回応答',
  customerResponse: 'お客様の回答',
  statusUpdate: '状況報告',
};

/** A length of time by its basis: `サポート時間で24時間`, `30分`. */
export function targetSpan({ target, basis }: Pick<Clock, 'target' | 'basis'>): string {
  const hours = target / (60 * MINUTE);
  if (basis === 'business' && Number.isInteger(hours)) return `サポート時間で${hours}時間`;
  return time.span(Math.floor(target / MINUTE));
}

/** E4: a clock that has not begun. */
export const customerClockAhead = (
  name: string,
  target: Pick<Clock, 'target' | 'basis'> | null,
  severity: Severity,
): string => {
  if (!target) return `重大度${severity}では期限なし`;
  return severity === 1 ? `質問した時点から${targetSpan(target)}` : `${san(name)}に質問すると開始`;
};

/** What would meet a clock, or what it came to. `distance` is a length in words. */
export const clockNotes = {
  meetsFirst: (name: string): string => `${san(name)}に返信するか、電話で話すと達成です。`,
  heldFor: (target: string): string => `${target}。保留の解除後に数え始めます。`,
};

/** The customer's clock is answered, not met. */
export const answered = (moment: string): string => `回答済み: ${moment}`;
