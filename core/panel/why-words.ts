import type { ClockExplanation } from '../explanation';
import { why as panelWhy } from '../texts/en/panel-why';
import { placeOf } from '../texts/wall-reading';
import type { Judged } from './judged';
import { agentMoment } from './reader';
import { lengthText, type WhyRow, whyRows } from './why-rows';

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
export function whyWords(judged: Judged, why: ClockExplanation): WhyWords {
  const { clock } = why;
  const { incident, explanation, prepared } = judged;
  const at = (t: number): string => agentMoment(judged, t);
  const calendar = prepared.severities[incident.severity][clock.name]?.calendar ?? prepared.calendar;
  const rows = whyRows(why.stretches, why.ahead, calendar);
  const due = clock.dueAt === null ? null : at(clock.dueAt);
  const lines = [
    panelWhy.intro(incident.severity, clock, incident.number),
    clock.startedAt === null ? panelWhy.notCounting : panelWhy.from(at(clock.startedAt), why.because),
    panelWhy.zone(placeOf(why.timeZone)),
  ];
  const after = [
    ...(due === null ? [] : [panelWhy.due(lengthText(clock.target), due)]),
    ...why.warnings.map(({ share, at: when }) => panelWhy.warning(lengthText(share * clock.target), at(when))),
    panelWhy.policy(
      explanation?.policy.version ?? judged.policy.version,
      explanation && explanation.policy.since !== incident.reportedAt ? at(explanation.policy.since) : null,
    ),
  ];
  const table = rows.map((row) => [row.day, row.words, row.counted, row.total].filter(Boolean).join('\t'));
  return {
    title: panelWhy.title(clock.name, due),
    intro: lines.join(' '),
    rows,
    after,
    text: [...lines, ...table, ...after].join('\n'),
  };
}
