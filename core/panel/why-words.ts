import type { ClockExplanation } from '../explanation';
import { moment } from '../texts/moment';
import { placeOf } from '../texts/wall-reading';
import type { Judged } from './judged';
import { agentReader } from './reader';
import { lengthText, WHY_IN_ENGLISH, type WhyRow, type WhySaid, whyRows } from './why-rows';

export type { WhySaid } from './why-rows';

/** Why a deadline is when it is, ready to be read: a sentence, then day by day, then what follows. */
export interface WhyWords {
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly WhyRow[];
  readonly after: readonly string[];
  /** The same lines for a mail. */
  readonly text: string;
}

/** Why a clock of the incident is due when it is, in the words of the panels (E1). */
export function whyWords(judged: Judged, why: ClockExplanation, say: WhySaid = WHY_IN_ENGLISH): WhyWords {
  const { clock } = why;
  const { incident, explanation, prepared } = judged;
  const at = (t: number): string => moment(t, { ...agentReader(judged), time: say.time });
  const calendar = prepared.severities[incident.severity][clock.name]?.calendar ?? prepared.calendar;
  const rows = whyRows(why.stretches, why.ahead, calendar, say);
  const due = clock.dueAt === null ? null : at(clock.dueAt);
  const lines = [
    say.why.intro(incident.severity, clock, incident.number),
    clock.startedAt === null ? say.why.notCounting : say.why.from(at(clock.startedAt), why.because),
    say.why.zone(placeOf(why.timeZone)),
  ];
  const after = [
    ...(due === null ? [] : [say.why.due(lengthText(clock.target, say.time), due)]),
    ...why.warnings.map(({ share, at: when }) => say.why.warning(lengthText(share * clock.target, say.time), at(when))),
    say.why.policy(
      explanation?.policy.version ?? judged.policy.version,
      explanation && explanation.policy.since !== incident.reportedAt ? at(explanation.policy.since) : null,
    ),
  ];
  const table = rows.map((row) => [row.day, row.words, row.counted, row.total].filter(Boolean).join('\t'));
  return {
    title: say.why.title(clock.name, due),
    intro: lines.join(' '),
    rows,
    after,
    text: [...lines, ...table, ...after].join('\n'),
  };
}
