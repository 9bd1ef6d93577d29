/** The most that a customer may write at once on a portal, in letters: beyond it they are asked to shorten it. */
export const MOST_LETTERS = 10_000;

/** The most letters of one detail of a report: all of them fit together into what a platform keeps beside a ticket. */
export const MOST_DETAIL_LETTERS = 2500;
