import type { State } from './state';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether the customer may not be asked at `now` about what happened at `since`: nobody is asked twice within the quiet days,
 * in whatever incident (section 7). An offer that came in between stands for this one too, however late it is by now.
 */
export function isQuiet(state: State, since: number, now: number): boolean {
  const quiet = state.policy.policy.survey.quietDays * DAY;
  return offers(state).some((offer) => offer <= now && since - offer < quiet);
}

/** Instants at which this contact was offered a survey, here or elsewhere. */
function offers({ facts, records }: State): number[] {
  const here = [...records.values()].filter(({ kind }) => kind === 'survey');
  return [...facts.surveyOffers, ...here].map(({ at }) => at);
}
