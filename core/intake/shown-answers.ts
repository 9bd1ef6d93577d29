import type { Answers } from './answers';

/** Only without production being down does it matter what is affected. */
export const asksImpact = ({ request, productionDown }: Answers): boolean =>
  request === 'problem' && (productionDown === 'no' || productionDown === 'unknown');

/** The answers to the questions that a form shows: what is hidden by another answer is not given (C2). */
export function shownAnswers(answers: Answers): Answers {
  const { request, productionDown, workaround, impact, area, severity } = answers;
  const own = severity === undefined ? {} : { severity };
  if (request === undefined) return own;
  if (request !== 'problem') return { request, ...own };
  return {
    request,
    ...(productionDown === undefined ? {} : { productionDown }),
    ...(workaround === undefined ? {} : { workaround }),
    ...(asksImpact(answers) && impact !== undefined ? { impact } : {}),
    ...(area === undefined || area.length === 0 ? {} : { area }),
    ...own,
  };
}
