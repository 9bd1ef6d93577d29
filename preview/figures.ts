import {
  allGained,
  allLost,
  CLOCKS,
  clockLabel,
  type Moves,
  type PreviewCounts,
  type PreviewKind,
  type PreviewSummary,
  SEVERITIES,
  severityLabel,
} from '../core';
import { upperFirst } from './change-rows';

/** A figure by its name: one number overall and one for each severity. */
export interface Figure {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** Figures about one thing; `title` is empty for those about the incidents themselves. */
export interface FigureGroup {
  readonly title: string;
  readonly figures: readonly Figure[];
}

export const FIGURE_COLUMNS = ['All', ...SEVERITIES.map(severityLabel)] as const;

/** The summary as a table, in groups. What no policy has anything to do with is left out. */
export function figureGroups(summary: PreviewSummary): readonly FigureGroup[] {
  const columns = [summary.overall, ...SEVERITIES.map((level) => summary.severities[level])];
  const figure = (name: string, of: (counts: PreviewCounts) => number): Figure => ({ name, numbers: columns.map(of) });
  const moves = (of: (counts: PreviewCounts) => Moves): Figure[] => [
    figure('later', (counts) => of(counts).later),
    figure('earlier', (counts) => of(counts).earlier),
    figure('only after the change', (counts) => of(counts).gained),
    figure('only now', (counts) => of(counts).lost),
  ];
  const groups: FigureGroup[] = [
    {
      title: 'Incidents',
      figures: [
        figure('in all', ({ incidents }) => incidents),
        figure('open', ({ open }) => open),
        figure('stay as they are', ({ unchanged }) => unchanged),
        figure('with another priority', ({ priorities }) => priorities),
        figure('with another status', ({ statuses }) => statuses),
      ],
    },
    ...CLOCKS.map((clock) => ({
      title: upperFirst(clockLabel(clock)),
      figures: [
        ...moves(({ clocks }) => clocks[clock]),
        figure('breaches gained', ({ clocks }) => clocks[clock].breachesGained),
        figure('breaches lost', ({ clocks }) => clocks[clock].breachesLost),
      ],
    })),
    { title: 'Automatic closure', figures: moves(({ closures }) => closures) },
    { title: 'Reminder before closing', figures: moves(({ notices }) => notices) },
  ];
  return groups.map(withoutNothing).filter(({ figures }) => figures.length > 0);
}

/** The few numbers that a reader wants first. */
export interface Headline {
  readonly number: number;
  readonly words: string;
  readonly tone: 'plain' | 'bad' | 'good';
}

/** Judged anew are only the open ones, so only they are counted. */
export function headlines({ overall }: PreviewSummary, kind: PreviewKind): readonly Headline[] {
  const { clocks, closures, open } = overall;
  const closed = overall.incidents - open;
  const [incidents, unchanged, name] =
    kind === 'from-the-report'
      ? [overall.incidents, overall.unchanged, 'incident']
      : [open, overall.unchanged - closed, 'open incident'];
  const deadlines = (direction: 'later' | 'earlier'): number =>
    CLOCKS.reduce((sum, clock) => sum + clocks[clock][direction], 0);
  const gained = allGained(overall);
  const lost = allLost(overall);
  return [
    { number: incidents, words: counted(incidents, name), tone: 'plain' },
    { number: unchanged, words: unchanged === 1 ? 'stays as it is' : 'stay as they are', tone: 'plain' },
    { number: deadlines('later'), words: `${counted(deadlines('later'), 'deadline')} later`, tone: 'plain' },
    { number: deadlines('earlier'), words: `${counted(deadlines('earlier'), 'deadline')} earlier`, tone: 'plain' },
    { number: gained, words: `${counted(gained, 'breach', 'breaches')} gained`, tone: gained > 0 ? 'bad' : 'plain' },
    { number: lost, words: `${counted(lost, 'breach', 'breaches')} lost`, tone: lost > 0 ? 'good' : 'plain' },
    {
      number: closures.later + closures.earlier,
      words: `${counted(closures.later + closures.earlier, 'closure')} moved`,
      tone: 'plain',
    },
  ];
}

const counted = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

const withoutNothing = ({ title, figures }: FigureGroup): FigureGroup => ({
  title,
  figures: figures.filter(({ numbers }, place) => (title === 'Incidents' && place < 3) || numbers.some((n) => n > 0)),
});
