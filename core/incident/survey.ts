import type { State } from './state';

const DAY = 24 * 60 * 60 * 1000;

/** Whether the customer may be asked now: nobody is asked twice within the quiet days, in whatever incident (section 7). */
export function isQuiet(state: State, at: number): boolean {
  const quiet = state.policy.policy.survey.quietDays * DAY;
  return offers(state).some((offer) => offer <= at && at - offer < quiet);
}

/** Instants at which this contact was offered a survey, here or elsewhere. */
function offers({ facts, records }: State): number[] {
  const here = [...records.values()].filter(({ kind }) => kind === 'survey');
  return [...facts.surveyOffers, ...here].map(({ at }) => at);
}
