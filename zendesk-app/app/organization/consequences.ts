import type { Agreement } from '../../../core';
import { mayReport } from '../../history/entitlement-fields';
import { supportVerdict } from '../people/account';
import { type SupposedFacts, starting, verdictOf, waitingOf } from '../people/held';
import { nameOf } from '../people/names';
import { peopleWords } from '../texts/people';
import { panelSupport } from '../texts/process/support';
import { processWords } from '../texts/process/words';
import type { OrganizationPage } from './load-organization';

/** The facts as they are. */
export const factsOf = ({ agreement }: Pick<OrganizationPage, 'agreement'>): SupposedFacts => ({
  agreement,
  mayReport,
});

/** The incidents that these facts let start and the present ones do not. */
export function lifted(page: OrganizationPage, facts: SupposedFacts): string[] {
  const waiting = waitingOf(page.held, factsOf(page), page.here);
  return starting(waiting, facts, page.here);
}

/** What an agreement would do, a sentence each. */
export function consequencesOf(page: OrganizationPage, agreement: Agreement): string[] {
  const { here, held, organization } = page;
  const verdict = supportVerdict(agreement, here);
  const { title, why } = panelSupport.support(verdict, { ...here, organization: organization.name, agreement });
  const facts = { agreement, mayReport };
  const starts = lifted(page, facts);
  const unlisted = held.filter((one) => verdictOf(one, facts, here) === 'not-a-representative');
  return [
    `${title}: ${why}`,
    ...(starts.length > 0 ? [panelSupport.startNow(starts)] : []),
    ...unlisted.map(({ number, reporter }) =>
      panelSupport.staysHeld(number, `${peopleWords.waiting.notOnList(nameOf(reporter))}${processWords.fullStop}`),
    ),
    ...(verdict === 'entitled' || !here.required ? [] : [panelSupport.startedGoOn]),
  ];
}
