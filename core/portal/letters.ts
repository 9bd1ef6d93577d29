/** The most that a customer may write at once on a portal, in letters: beyond it they are asked to shorten it. */
export const MOST_LETTERS = 10_000;
