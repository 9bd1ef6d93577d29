import { useRef, useState } from 'react';
import { type Agreement, lettingReport, liftedBy, personName } from '../../../core';
import type { Person } from '../../client';
import { mayReport } from '../../history/entitlement-fields';
import { personNotSaved } from '../people/not-saved';
import { NotSavedNote } from '../people/States';
import { type Saved, saveAgreement, saveMayReport } from '../people/save';
import type { Reload } from '../people/use-loaded';
import { peopleWords as words } from '../texts/people';
import { panelSupport } from '../texts/process/support';
import { processWords } from '../texts/process/words';
import { Section } from '../ui/styled';
import type { Zaf } from '../zaf/zaf';
import { DatesForm } from './DatesForm';
import type { OrganizationPage } from './load-organization';
import { Representatives } from './Representatives';
import { Support } from './Support';
import { Waiting } from './Waiting';

interface Props {
  readonly zaf: Zaf;
  readonly page: OrganizationPage;
  readonly reload: Reload;
}

/** The organization in its order: whether it has support, what waits for a decision, who may report. */
export function OrganizationPanel({ zaf, page, reload }: Props) {
  const [dating, setDating] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const closeDates = (): void => {
    setDating(false);
    // The button that opened the form is there again after the next drawing.
    requestAnimationFrame(() => document.getElementById('open-dates')?.focus());
  };
  const openDates = (): void => {
    setSaid('');
    setProblem(null);
    setDating(true);
  };
  const saveDates = async (agreement: Agreement): Promise<Saved> => {
    const starts = liftedBy(page, { agreement, mayReport });
    const result = await saveAgreement(zaf, page.organization, agreement);
    if (result === 'done') await reload();
    if (result === 'changed') await reload('keep');
    if (result !== 'done') return result;
    setSaid([words.saved, ...(starts.length > 0 ? [panelSupport.startNow(starts)] : [])].join(' '));
    closeDates();
    return result;
  };
  const saveReporter = async (person: Person, wanted: boolean): Promise<boolean> => {
    setBusy(true);
    setSaid('');
    setProblem(null);
    const starts = wanted ? liftedBy(page, lettingReport(page, person)) : [];
    const result = await saveMayReport(zaf, person, wanted);
    if (result === 'done') await reload();
    if (result === 'changed') await reload('keep');
    setBusy(false);
    if (result !== 'done') setProblem(personNotSaved(result, personName(person)));
    else {
      const what = wanted ? words.reports.yes(personName(person)) : words.reports.no(personName(person));
      setSaid(
        [`${what}${processWords.fullStop}`, ...(starts.length > 0 ? [panelSupport.startNow(starts)] : [])].join(' '),
      );
    }
    return result === 'done';
  };
  const letReport = async (person: Person): Promise<void> => {
    if (await saveReporter(person, true)) heading.current?.focus();
  };
  if (dating) return <DatesForm page={page} save={saveDates} onClose={closeDates} />;
  return (
    <main>
      <div role="status">{said && <Section>{said}</Section>}</div>
      {problem !== null && <NotSavedNote text={problem} />}
      <Support zaf={zaf} page={page} onDates={openDates} />
      <Waiting zaf={zaf} page={page} busy={busy} onLet={(person) => void letReport(person)} />
      <Representatives
        page={page}
        busy={busy}
        heading={heading}
        onAdd={(person) => saveReporter(person, true)}
        onRemove={(person) => saveReporter(person, false)}
      />
    </main>
  );
}
