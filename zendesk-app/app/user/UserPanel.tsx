import { useRef, useState } from 'react';
import { personFirstName, personName, startingWith, stillHeld, supportVerdict } from '../../../core';
import { mayReport } from '../../history/entitlement-fields';
import { personNotSaved } from '../people/not-saved';
import { NotSavedNote } from '../people/States';
import { saveMayReport } from '../people/save';
import { Stated } from '../people/styled';
import type { Reload } from '../people/use-loaded';
import { peopleWords } from '../texts/people';
import { panelStanding } from '../texts/process/standing';
import { panelSupport } from '../texts/process/support';
import { processWords } from '../texts/process/words';
import { CheckIcon, WarningIcon } from '../ui/icons';
import { Section, Title } from '../ui/styled';
import type { Zaf } from '../zaf/zaf';
import { Decide } from './Decide';
import { personVerdict, type UserPage } from './load-user';
import { OpenIncidents } from './OpenIncidents';

const words = peopleWords.user;

interface Props {
  readonly zaf: Zaf;
  readonly page: UserPage;
  readonly reload: Reload;
}

/** A customer in their order: may they report, and if not why; the decision; what they have reported. */
export function UserPanel({ zaf, page, reload }: Props) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { here, person, organization, agreement } = page;
  const name = personFirstName(person);
  if (person.role === 'agent' || person.role === 'admin')
    return (
      <main>
        <Section>
          <Title>{words.staff(personName(person))}</Title>
          <p>{words.staffWhy}</p>
        </Section>
      </main>
    );
  const verdict = here.required ? personVerdict(page) : 'entitled';
  const who = { organization: organization?.name ?? null, reporter: name, agreement };
  const waiting = stillHeld(page.held, { agreement, mayReport }, here);
  const starts = mayReport(person) ? [] : startingWith(waiting, { agreement, mayReport: () => true }, here);
  const save = async (wanted: boolean): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setSaid('');
    setProblem(null);
    const result = await saveMayReport(zaf, person, wanted);
    if (result === 'done') await reload();
    if (result === 'changed') await reload('keep');
    setBusy(false);
    if (result !== 'done') setProblem(personNotSaved(result, personName(person)));
    else {
      const what = wanted ? peopleWords.reports.yes(name) : peopleWords.reports.no(name);
      setSaid(
        [
          `${what}${processWords.fullStop}`,
          ...(wanted && starts.length > 0 ? [panelSupport.startNow(starts)] : []),
        ].join(' '),
      );
      heading.current?.focus();
    }
    return result === 'done';
  };
  return (
    <main>
      <div role="status">{said && <Section>{said}</Section>}</div>
      {problem !== null && <NotSavedNote text={problem} />}
      <Section $tone={verdict === 'entitled' ? 'plain' : 'warning'}>
        <Stated>
          {verdict === 'entitled' ? <CheckIcon /> : <WarningIcon />}
          <div>
            <Title ref={heading} tabIndex={-1}>
              {verdict === 'entitled' ? peopleWords.reports.yes(name) : words.held(name)}
            </Title>
            <p>{verdict === 'entitled' ? supported(page) : panelStanding.pausedBecause(verdict, who)}</p>
            {!organization && <p>{words.noOrganization(name)}</p>}
            {organization && !mayReport(person) && verdict !== 'not-a-representative' && <p>{words.notListed(name)}</p>}
          </div>
        </Stated>
        {organization && <Decide page={page} starts={starts} busy={busy} save={save} />}
      </Section>
      <OpenIncidents zaf={zaf} page={page} />
    </main>
  );
}

function supported({ here, organization, agreement }: UserPage): string {
  const facts = { ...here, organization: organization?.name ?? '', agreement };
  const { title, why } = panelSupport.support(supportVerdict(agreement, here), facts);
  return `${title}: ${why}`;
}
