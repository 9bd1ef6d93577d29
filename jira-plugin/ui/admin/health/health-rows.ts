import type { HealthAnswer } from '../../../resolvers/health';
import { blockedText, adminHealth as words } from '../../texts/admin';
import { moment } from '../../texts/process';

/** One thing about the app: how it stands, what that means, and what to do, if anything. */
export interface HealthRow {
  readonly id: string;
  readonly what: string;
  readonly now: string;
  readonly means: string;
  readonly todo: string;
  readonly bad: boolean;
}

/** The schedule looks every five minutes; three missed looks are no accident. */
const LONGEST_WITHOUT_SWEEP = 15 * 60_000;

export function healthRows(reader: HealthAnswer): HealthRow[] {
  const { on, sweptAt, refreshedAt, overdue, setup } = reader;
  const at = (instant: number | null): string => (instant === null ? words.never : moment(instant, reader));
  const row = (id: string, { what, means }: { what: string; means: string }, now: string, todo: string | null) => ({
    id,
    what,
    means,
    now,
    todo: todo ?? words.nothing,
    bad: todo !== null,
  });
  const isOn = on.length > 0;
  const late = isOn && (sweptAt === null || reader.now - sweptAt > LONGEST_WITHOUT_SWEEP);
  const waits = overdue.since === null ? words.overdue.none : words.overdue.now(overdue.count, at(overdue.since));
  const blocked = setup?.blocked ?? null;
  return [
    row('on', words.on, isOn ? words.on.now(on.join(', ')) : words.on.off, isOn ? null : words.on.todo),
    row('sweep', words.sweep, at(sweptAt), late ? words.sweep.todo : null),
    row('overdue', words.overdue, waits, isOn && overdue.count > 0 ? words.overdue.todo : null),
    row('roles', words.roles, at(refreshedAt), null),
    row(
      'setup',
      words.setup,
      setup ? words.setup.done(setup.projectKey, at(setup.at)) : words.never,
      blocked === null ? null : words.setup.todo(blockedText(blocked)),
    ),
  ];
}
